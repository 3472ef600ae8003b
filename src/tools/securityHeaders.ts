/**
 * The security headers, in one place: the preview server sends them, the build writes them for hosts that read a
 * header file, and the policy also stands in the page for hosts that send no headers at all.
 */

/**
 * One Trusted Types policy may be made, once: that of `src/ui/keepOffline.ts`, which lets the address of the service worker
 * through and nothing else. So nothing can turn text into markup or code.
 */
const CONTENT_POLICY: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "organogram-sw",
};

function policyText(skip: readonly string[] = []): string {
  return Object.entries(CONTENT_POLICY)
    .filter(([directive]) => !skip.includes(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");
}

/** For `<meta http-equiv>`: browsers refuse `frame-ancestors` there, with an error in the console. */
export const metaPolicy: string = policyText(["frame-ancestors"]);

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policyText(),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

/** Files whose name holds a hash of their contents. */
export const HASHED_FOLDERS = ["assets", "data"];
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

/** For hosts that read `_headers` at the top of the site (Netlify, Cloudflare Pages and others). */
function headersFile(): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const hashed = HASHED_FOLDERS.flatMap((folder) => [`/${folder}/*`, `  Cache-Control: ${FOR_EVER}`]);
  const pages = ["/", "/index.html", "/sw.js", "/bzk-tree.json"].flatMap((page) => [page, `  Cache-Control: ${ASK_EACH_TIME}`]);
  return ["/*", ...all, ...pages, ...hashed, ""].join("\n");
}

/** To be included in the `server` block of nginx. */
function nginxFile(): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [
    "# In the http block: map $uri $organogram_cache {",
    `#   default "${ASK_EACH_TIME}";`,
    `#   ~/(${HASHED_FOLDERS.join("|")})/ "${FOR_EVER}";`,
    "# }",
    ...all,
    "add_header Cache-Control $organogram_cache always;",
    "",
  ].join("\n");
}

/** For a `<Directory>` or `<VirtualHost>` of Apache with mod_headers. */
function apacheFile(): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `Header always set ${name} "${value}"`);
  const hashed = `"expr=%{REQUEST_URI} =~ m#/(${HASHED_FOLDERS.join("|")})/#"`;
  return [
    ...all,
    `Header always set Cache-Control "${ASK_EACH_TIME}"`,
    `Header always set Cache-Control "${FOR_EVER}" ${hashed}`,
    "",
  ].join("\n");
}

/** Ready-made header files by name, to stand beside index.html. */
export const headerFiles: Readonly<Record<string, string>> = {
  _headers: headersFile(),
  "headers.nginx.conf": nginxFile(),
  "headers.apache.conf": apacheFile(),
};
