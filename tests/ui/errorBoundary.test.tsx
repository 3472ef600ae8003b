import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "@/ui/ErrorBoundary";

it("keeps a broken part to itself, and can try it again", async () => {
  // React reports what a boundary catches; here that is what is asked for.
  const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const Part = (): string => {
    if (isBroken) throw new Error("no tree");
    return "the chart";
  };
  render(
    <>
      <p>the rest</p>
      <ErrorBoundary renderFallback={(retry, error) => <button type="button" onClick={retry}>{error.message}, again?</button>}>
        <Part />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByText("the rest")).toBeDefined();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "no tree, again?" }));
  expect(screen.getByText("the chart")).toBeDefined();
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
});
