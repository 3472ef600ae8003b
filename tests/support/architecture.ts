/**
 * The plan of the house as a table, and the check that the code keeps to it.
 *
 * Pure: files go in as text, violations come out as sentences, so the check itself can be tested on made-up files. The
 * imports are read by a real parser: a regular expression would take text in a string for code.
 */
import { posix } from "node:path";
import { parseSync, Visitor, type ESTree } from "vite";

/** Path below the project folder, with forward slashes, to its text. */
export type Files = ReadonlyMap<string, string>;

/** What a room may import, besides itself. A room at the start of a path includes the rooms below it. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "core/org": [],
  "core/i18n": ["core/org"],
  "core/time": ["core/org"],
  "core/search": ["core/org"],
  "core/view": ["core/org"],
  /** A stop names a day, on which its units have names and have to be there. */
  "core/tour": ["core/time", "core/view", "core/org", "core/i18n"],
  "core/quiz": ["core/panel", "core/time", "core/view", "core/org", "core/i18n"],
  "core/panel": ["core/time", "core/search", "core/org", "core/i18n"],
  "core/layout": ["core/view", "core/org"],
  "core/scene": ["core/layout", "core/view", "core/time", "core/search", "core/org", "core/i18n"],
  /** What goes on paper and into presentations, as plain data. */
  "core/handout": ["core/scene", "core/layout", "core/panel", "core/tour", "core/quiz", "core/view", "core/time", "core/org", "core/i18n"],
  state: ["core"],
  "state/url": ["core/view", "core/org", "state"],
  "ui/render": ["core/scene"],
  "ui/chart": ["ui/render", "ui/shared", "state", "core"],
  "ui/export": ["ui/render", "ui/panels", "ui/shared", "state", "core"],
  "ui/panels": ["ui/shared", "state", "core"],
  "ui/time": ["ui/shared", "state", "core"],
  /** The page of the tours offers them as a file for another program. */
  "ui/tour": ["ui/export", "ui/panels", "ui/shared", "state", "core"],
  "ui/present": ["ui/chart", "ui/render", "ui/panels", "ui/shared", "state", "core"],
  "ui/quiz": ["ui/chart", "ui/render", "ui/panels", "ui/shared", "state", "core"],
  /** Explains by the drawing itself. */
  "ui/help": ["ui/chart", "ui/render", "ui/panels", "ui/shared", "state", "core"],
  "ui/phone": ["ui/panels", "ui/time", "ui/shared", "state", "core"],
  /** Words, icons, settings and the safety net, which every room of the interface needs: single files at the top of `ui`. */
  "ui/shared": ["state", "core"],
  /** Style sheets of the whole page. */
  "ui/styles": [],
  ui: ["ui", "state", "core"],
  main: ["ui", "state", "core"],
  tools: ["core"],
  /** Runs apart from every page, on the reader's device. */
  serviceWorker: [],
};

const SHARED_UI_FILES = /^src\/ui\/(AddressLink|CoverageLine|DayInput|EmptyDay|useTranslate|ErrorBoundary|fullScreen|Icon|printedAddress|saveBlob|siteSettings|Tip|useArrival|useClassroom|useNarrow)(\.module)?\.\w+$/;

/** Each package has one door: the only places of `src` that may import it. */
const DOORS: Readonly<Record<string, RegExp>> = {
  "d3-hierarchy": /^src\/core\/layout\//,
  "d3-zoom": /^src\/ui\/chart\/panZoom\.ts$/,
  "d3-selection": /^src\/ui\/chart\/panZoom\.ts$/,
  "d3-shape": /^src\/core\/scene\//,
  zustand: /^src\/state\//,
  valibot: /^src\/core\/org\//,
  minisearch: /^src\/core\/search\/searchIndex\.ts$/,
  "@orama/stemmers": /^src\/core\/search\/words\.ts$/,
  downshift: /^src\/ui\/panels\//,
  uqr: /^src\/core\/tour\/qrCode\.ts$/,
  pptxgenjs: /^src\/ui\/export\/powerPointFile\.ts$/,
  /** What pptxgenjs itself packs with: connectors and descriptions are put into its slides afterwards. */
  jszip: /^src\/ui\/export\/powerPointFile\.ts$/,
  "workbox-precaching": /^src\/serviceWorker\//,
  react: /^src\/(ui\/|state\/useApp\.ts$|main\.tsx$)/,
  "react-dom": /^src\/(ui\/|main\.tsx$)/,
  "@fontsource-variable/atkinson-hyperlegible-next": /^src\/(ui\/[^/]+|main\.tsx)$/,
  "virtual:org-data": /^src\/state\/loadOrg\.ts$/,
  "virtual:built-files": /^src\/serviceWorker\/worker\.ts$/,
};

/** The tools are the only part of `src` that runs in Node and may use what it brings and the build. */
const TOOL_PACKAGES = /^(node:|vite$)/;

/**
 * Names that would let the screen, the clock, chance or the network into the core. The compiler knows none of them there
 * (src/core/tsconfig.json); this list also holds when somebody declares one. Everyday words (`location`, `history`)
 * are left to the compiler, because a parameter may well be called so.
 */
const FORBIDDEN_IN_CORE: ReadonlySet<string> = new Set([
  "document", "window", "globalThis", "navigator", "localStorage", "sessionStorage", "performance", "crypto", "process",
  "fetch", "XMLHttpRequest", "setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame",
  "requestIdleCallback", "console",
]);

const FORBIDDEN_MEMBERS: ReadonlySet<string> = new Set(["Date.now", "Math.random"]);

interface Reading {
  readonly imports: readonly string[];
  readonly misuses: readonly string[];
}

/** The room that a file stands in; `null`: in none of them. */
export function roomOf(path: string): string | null {
  if (/^src\/main\.\w+$/.test(path)) return "main";
  if (SHARED_UI_FILES.test(path)) return "ui/shared";
  const folder = posix.dirname(path).replace(/^src\//, "");
  // `core` is a floor with rooms and not a room; below `ui`, each folder has to be in the table.
  if (folder === "ui") return "ui";
  const rooms = Object.keys(ROOMS).filter((room) => room !== "ui" && (folder === room || folder.startsWith(`${room}/`)));
  return rooms.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function isAllowed(from: string, to: string): boolean {
  return from === to || (ROOMS[from] ?? []).some((room) => to === room || to.startsWith(`${room}/`));
}

const isNamed = (node: ESTree.Expression, name: string): boolean => node.type === "Identifier" && node.name === name;

/** Reads the imports of one file, and what it does that the core may not. */
function read(path: string, text: string): Reading {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const imports: string[] = [];
  const misuses: string[] = [];
  const addSource = (source: { readonly value: unknown } | null) => {
    if (source !== null) imports.push(String(source.value));
  };
  /** Names that are not a use of a global: `a.document`, `{document: 1}`, and what the file declares itself. */
  const ignored = new Set<object>();
  const declared = new Set<string>();
  const uses: { readonly name: string; readonly node: object }[] = [];

  new Visitor({
    ImportDeclaration: (node) => {
      addSource(node.source);
    },
    ExportNamedDeclaration: (node) => {
      addSource(node.source);
    },
    ExportAllDeclaration: (node) => {
      addSource(node.source);
    },
    ImportExpression: (node) => {
      if (node.source.type === "Literal") addSource(node.source);
      else misuses.push("imports an address that is worked out at run time");
    },
    TSImportType: (node) => {
      addSource(node.source);
    },
    MemberExpression: (node) => {
      if (!node.computed) ignored.add(node.property);
      const member = node.property;
      if (node.object.type === "Identifier" && (member.type === "Identifier" || member.type === "Literal")) {
        const name = `${node.object.name}.${member.type === "Identifier" ? member.name : String(member.value)}`;
        if (FORBIDDEN_MEMBERS.has(name)) misuses.push(`uses ${name}`);
      }
    },
    Property: (node) => {
      if (!node.computed && !node.shorthand) ignored.add(node.key);
    },
    PropertyDefinition: (node) => {
      if (!node.computed) ignored.add(node.key);
    },
    MethodDefinition: (node) => {
      if (!node.computed) ignored.add(node.key);
    },
    TSPropertySignature: (node) => {
      ignored.add(node.key);
    },
    TSMethodSignature: (node) => {
      ignored.add(node.key);
    },
    NewExpression: (node) => {
      if (isNamed(node.callee, "Date") && node.arguments.length === 0) misuses.push("uses new Date() without a date");
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, "Date")) misuses.push("uses Date()");
    },
    VariableDeclarator: (node) => {
      if (node.id.type === "Identifier") declared.add(node.id.name);
    },
    Identifier: (node) => {
      if (FORBIDDEN_IN_CORE.has(node.name)) uses.push({ name: node.name, node });
    },
  }).visit(program);

  for (const { name, node } of uses) {
    if (!ignored.has(node) && !declared.has(name)) misuses.push(`uses ${name}`);
  }
  return { imports, misuses };
}

/** `@scope/name/file.css` → `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function checkPackage(path: string, specifier: string): string | null {
  if (roomOf(path) === "tools") return TOOL_PACKAGES.test(specifier) ? null : `${path} imports ${specifier}: not for tools`;
  const door = DOORS[packageOf(specifier)];
  if (door === undefined) return `${path} imports ${specifier}, which has no door`;
  return door.test(path) ? null : `${path} imports ${specifier}, whose door is ${door.source}`;
}

function checkLocal(path: string, room: string, specifier: string): string | null {
  const isRelative = specifier.startsWith(".");
  const target = isRelative ? posix.join(posix.dirname(path), specifier) : specifier.replace(/^@\//, "src/");
  const targetRoom = roomOf(posix.extname(target) === "" ? `${target}.ts` : target);
  if (targetRoom === null) return `${path} imports ${specifier}, which is in no room`;
  if (!isAllowed(room, targetRoom)) return `${path} imports ${specifier}: ${room} may not know ${targetRoom}`;
  // So that a reader sees where a file leaves its room. The top of `ui` counts as one room.
  const floor = (name: string) => (name === "ui/shared" || name === "ui/styles" ? "ui" : name);
  const staysInside = floor(room) === floor(targetRoom);
  if (staysInside && !isRelative) return `${path} imports ${specifier}: inside a room imports are relative`;
  if (!staysInside && isRelative) return `${path} imports ${specifier}: between rooms imports start with @/`;
  return null;
}

/** Every way in which the files of `src` differ from the plan; empty: none. */
export function architectureViolations(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const room = roomOf(path);
    if (room === null) return [`${path} stands in no room`];
    // Says what a file is to the compiler and has no code.
    if (path.endsWith(".d.ts")) return [];
    const { imports, misuses } = read(path, text);
    const wrongImports = imports
      .map((specifier) => (/^(\.|@\/)/.test(specifier) ? checkLocal(path, room, specifier) : checkPackage(path, specifier)))
      .filter((violation) => violation !== null);
    const wrongUses = room.startsWith("core/") ? misuses.map((misuse) => `${path} ${misuse}`) : [];
    return [...wrongImports, ...wrongUses];
  });
}
