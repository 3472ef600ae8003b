/**
 * Keeps one whole version of the site on the device and answers from it, network or not.
 *
 * A version has a store of its own, which is either complete or not used. A newer one is fetched beside it and waits until
 * the reader wants it; only then does it take over. Pages that are still open with the version before find its files
 * in the old store, which goes when the next version takes over with no other page open.
 */
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { files, version } from "virtual:built-files";
import { isOfBuild, isStartPage } from "./addresses";

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
/** Another copy of the site, in another folder of the same host, has stores of its own. */
const storesOfSite = `organogram ${scope} `;
const storeName = `${storesOfSite}${version}`;
/** Hosts answer with `Vary: Origin`, and only some requests of a page carry an origin; the file is the same. */
const anyRequest: CacheQueryOptions = { ignoreVary: true };

const controller = new PrecacheController({ cacheName: storeName });
controller.addToCacheList(files);

self.addEventListener("install", (event) => {
  event.waitUntil(controller.install(event));
});

self.addEventListener("activate", (event) => {
  // The first visit is enough: the page that is open now is answered from here too.
  event.waitUntil(Promise.all([dropOldStores(), self.clients.claim()]));
});

self.addEventListener("message", ({ data }: ExtendableMessageEvent) => {
  if (data === "use-now") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = request.mode === "navigate" && isStartPage(request.url, scope) ? new URL("index.html", scope).href : request.url;
  const key = controller.getCacheKeyForURL(address);
  if (key !== undefined) event.respondWith(answer(key, request));
  else if (isOfBuild(request.url, scope)) event.respondWith(answerFromBefore(request));
});

async function answer(key: string, request: Request): Promise<Response> {
  const store = await caches.open(storeName);
  // A browser that is short of room may have emptied it.
  return (await store.match(key, anyRequest)) ?? fetch(request);
}

/** For a page of the version before, whose files may already be gone from the host. */
async function answerFromBefore(request: Request): Promise<Response> {
  return (await caches.match(request, anyRequest)) ?? fetch(request);
}

async function dropOldStores(): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length > 1) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(storesOfSite) && name !== storeName);
  await Promise.all(old.map((name) => caches.delete(name)));
}
