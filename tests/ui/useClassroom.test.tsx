import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { useClassroom } from "@/ui/useClassroom";
import { show } from "./panels/setup";

let isOffline = true;
vi.mock("@/state/classroom", () => ({
  get loadClassroom() {
    if (isOffline) throw new TypeError("Failed to fetch dynamically imported module");
    return () => Promise.resolve({ made: [], own: [], draft: null, reached: {}, isMissing: false });
  },
  keepClassroom: () => () => undefined,
}));

const Tours = () => (useClassroom() === null ? <p>Onderweg</p> : <p>Er zijn rondleidingen</p>);

it("tells the part around it when the tours cannot be fetched, and fetches them when that tries again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = show(<ErrorBoundary renderFallback={(retry) => <button type="button" onClick={retry}>Opnieuw</button>}><Tours /></ErrorBoundary>);
  expect(screen.getByText("Onderweg")).toBeTruthy();
  const again = await screen.findByRole("button", { name: "Opnieuw" });
  isOffline = false;
  await user.click(again);
  await act(() => Promise.resolve());
  expect(await screen.findByText("Er zijn rondleidingen")).toBeTruthy();
});
