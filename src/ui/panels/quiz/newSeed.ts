/** Letters and digits that are not taken for each other when somebody reads an address aloud. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const length = 5;

/** The name of a round that nobody played before, as good as surely. */
export const newSeed = (): string => [...crypto.getRandomValues(new Uint32Array(length))].map((each) => letters[each % letters.length] ?? "").join("");
