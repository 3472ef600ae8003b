/** What a unit does for a subject. Stands before or behind the unit's name, so it begins in lower case. */
import type { SubjectRole } from "@/core/org/fileFormat";
import { messages } from "./messages";

export const roles = messages(
  {
    responsible: "verantwoordelijk",
    policy: "maakt het beleid",
    executes: "voert uit",
    supervises: "houdt toezicht",
    advises: "adviseert",
    finances: "betaalt mee",
    owner: "is eigenaar",
  } satisfies Readonly<Record<SubjectRole, string>>,
  {
    responsible: "responsible",
    policy: "makes the policy",
    executes: "does the work",
    supervises: "supervises",
    advises: "gives advice",
    finances: "helps to pay",
    owner: "is the owner",
  },
);
