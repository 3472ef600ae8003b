/**
 * Has the browser keep the site on the device, and knows when a newer version is ready there.
 *
 * Nothing changes under the reader's hands: a newer version waits until it is asked for. Whatever goes wrong goes
 * wrong in silence, because the site is whole without this.
 */
const ADDRESS = "./sw.js";
/** The only name that the security policy allows, and it can be taken once. */
const POLICY = "organogram-sw";

export interface WorkerAddresses {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): { createScriptURL(address: string): unknown };
}

/** What is to be done to see the newer version; `null`: there is none. */
export type UseNewer = (() => void) | null;

interface Device {
  readonly container: ServiceWorkerContainer;
  readonly reload: () => void;
  /** Not every browser has it. */
  readonly trustedTypes?: WorkerAddresses | undefined;
}

/** Lets one address through, so that no text on the page can become the address of another worker. */
export function workerAddress(factory: WorkerAddresses | undefined): string {
  const onlyOurs = (address: string): string => {
    if (address !== ADDRESS) throw new TypeError("This is not the address of the worker.");
    return address;
  };
  if (factory === undefined) return ADDRESS;
  return factory.createPolicy(POLICY, { createScriptURL: onlyOurs }).createScriptURL(ADDRESS) as string;
}

export async function keepOffline({ container, reload, trustedTypes }: Device, onNewer: (use: UseNewer) => void): Promise<void> {
  let isAsked = false;
  let isControlled = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (isAsked) {
      isAsked = false;
      reload();
    } else if (isControlled) {
      // Another page of the site took the newer version; this one stays as it is until its own reader wants to.
      onNewer(reload);
    }
    isControlled = true;
  });

  const registration = await container.register(workerAddress(trustedTypes), { scope: "./", updateViaCache: "none" });
  const use = (): void => {
    // It may have been taken in another page, or an even newer one may have come.
    if (registration.waiting === null) return reload();
    isAsked = true;
    registration.waiting.postMessage("use-now", []);
  };
  const tell = (): void => {
    // The first version of all is no news.
    if (container.controller !== null && registration.waiting !== null) onNewer(use);
  };
  const follow = (): void => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed") tell();
    });
  };
  registration.addEventListener("updatefound", follow);
  follow();
  tell();
}
