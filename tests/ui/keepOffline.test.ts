/** When a newer version is told, and what happens when the reader wants it. What a browser really does is in the browser tests. */
import { expect, it, vi } from "vitest";
import { keepOffline, workerAddress } from "@/ui/keepOffline";

class FakeWorker extends EventTarget {
  state = "installing";
  readonly postMessage = vi.fn<(message: unknown) => void>();
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;

  comes(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    return worker;
  }

  isInstalled(worker: FakeWorker): void {
    this.installing = null;
    this.waiting = worker;
    worker.state = "installed";
    worker.dispatchEvent(new Event("statechange"));
  }
}

async function opened(isControlled: boolean, registration = new FakeRegistration()) {
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    register: vi.fn<(address: string, options: object) => Promise<FakeRegistration>>(async () => registration),
  });
  const reload = vi.fn<() => void>();
  const told = vi.fn<(use: (() => void) | null) => void>();
  await keepOffline({ container: container as unknown as ServiceWorkerContainer, reload }, told);
  const takesOver = (): void => {
    container.controller = {};
    container.dispatchEvent(new Event("controllerchange"));
  };
  return { container, registration, reload, told, takesOver, use: () => told.mock.lastCall?.[0]?.() };
}

it("says nothing of the first version, and does not open the page again when that takes over", async () => {
  const { registration, told, reload, takesOver } = await opened(false);
  registration.isInstalled(registration.comes());
  registration.waiting = null;
  takesOver();
  expect(told).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

it("asks the waiting version to take over only when the reader wants it, and opens the page again once", async () => {
  const { registration, told, reload, takesOver, use } = await opened(true);
  const worker = registration.comes();
  expect(told).not.toHaveBeenCalled();
  registration.isInstalled(worker);
  expect(told).toHaveBeenCalledTimes(1);
  expect(worker.postMessage).not.toHaveBeenCalled();
  use();
  expect(worker.postMessage.mock.lastCall?.[0]).toBe("use-now");
  expect(reload).not.toHaveBeenCalled();
  takesOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

it("tells of a version that already waits", async () => {
  const registration = new FakeRegistration();
  registration.waiting = new FakeWorker();
  const { told } = await opened(true, registration);
  expect(told).toHaveBeenCalledTimes(1);
});

it("leaves a page alone when another page took the newer version, and says so", async () => {
  const { told, reload, takesOver, use } = await opened(true);
  takesOver();
  expect(reload).not.toHaveBeenCalled();
  expect(told).toHaveBeenCalledTimes(1);
  use();
  expect(reload).toHaveBeenCalledTimes(1);
});

it("lets the policy pass one address", () => {
  const rules: { createScriptURL(address: string): string }[] = [];
  const address = workerAddress({
    createPolicy: (name, given) => {
      expect(name).toBe("organogram-sw");
      rules.push(given);
      return given;
    },
  });
  expect(address).toBe("./sw.js");
  expect(() => rules[0]?.createScriptURL("./other.js")).toThrow(TypeError);
  expect(workerAddress(undefined)).toBe("./sw.js");
});
