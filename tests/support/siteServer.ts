/** A host for a folder that was built: it sends the headers that the site asks for, and a test can change what it serves or cut it off. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { HASHED_FOLDERS, securityHeaders } from "@/tools/securityHeaders";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".svg": "image/svg+xml", ".woff2": "font/woff2", ".md": "text/markdown; charset=utf-8",
};

export interface SiteServer {
  readonly address: string;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  serve(folder: string): void;
  /** No network: nobody answers any more. */
  cutOff(): Promise<void>;
}

export async function siteServer(folder: string): Promise<SiteServer> {
  let served = folder;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname).replace(/\/$/, "/index.html");
    asked.push(path);
    readFile(join(served, path)).then((content) => {
      const isHashed = HASHED_FOLDERS.some((hashed) => path.startsWith(`/${hashed}/`));
      response.writeHead(200, {
        ...securityHeaders,
        "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
        "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
        // As many hosts do; it must not keep a kept file from being found.
        Vary: "Origin",
      }).end(content);
    }, () => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    asked,
    serve: (next) => {
      served = next;
    },
    cutOff: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
