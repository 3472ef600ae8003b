/**
 * The off switch. Put this file in the place of `sw.js` on the host: every browser that kept the site then throws away
 * what it kept, lets go of the worker, and gets its pages from the network again.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => void worker.skipWaiting());

worker.addEventListener("activate", (event) => event.waitUntil(letGo()));

async function letGo() {
  const kept = (await caches.keys()).filter((name) => name.startsWith(`organogram ${worker.registration.scope} `));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  const pages = await worker.clients.matchAll({ type: "window" });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}
