/**
 * A checker for the part of JSON Schema 2020-12 that `data/schema.json` uses. Small enough to read, so that the tests
 * need no library; a keyword it does not know is a fault of the schema and throws, because skipping it would let
 * anything pass.
 */
type Json = Readonly<Record<string, unknown>>;

const KNOWN: ReadonlySet<string> = new Set([
  "$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "pattern", "minLength", "items",
  "minItems", "uniqueItems", "properties", "required", "additionalProperties",
]);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function resolve(root: Json, pointer: string): Json {
  const name = /^#\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
  const found = name !== undefined && isObject(root["$defs"]) ? root["$defs"][name] : undefined;
  if (!isObject(found)) throw new Error(`The schema has no ${pointer}`);
  return found;
}

/** What is wrong with `value`, each with its path; empty when it fits. Throws on a schema it cannot read. */
export function schemaErrors(root: Json, value: unknown, schema: Json = root, path = ""): readonly string[] {
  for (const keyword of Object.keys(schema)) {
    if (!KNOWN.has(keyword)) throw new Error(`Unknown keyword in the schema: ${keyword}`);
  }
  const errors: string[] = [];
  const fail = (text: string) => errors.push(`${path === "" ? "file" : path}: ${text}`);

  const { $ref, type, pattern, minLength, items, minItems, uniqueItems, required, properties, additionalProperties } = schema;
  if (typeof $ref === "string") errors.push(...schemaErrors(root, value, resolve(root, $ref), path));
  const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
  if (types.length > 0 && !types.includes(typeOf(value))) fail(`is ${typeOf(value)}, not ${types.join(" or ")}`);
  if ("const" in schema && value !== schema["const"]) fail(`is not ${String(schema["const"])}`);
  if (Array.isArray(schema["enum"]) && !schema["enum"].includes(value)) fail(`"${String(value)}" is not one of the allowed words`);

  if (typeof value === "string") {
    if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) fail(`"${value}" has the wrong form`);
    if (typeof minLength === "number" && value.length < minLength) fail("is empty");
  }
  if (Array.isArray(value)) {
    if (typeof minItems === "number" && value.length < minItems) fail("is an empty list");
    if (uniqueItems === true && new Set(value.map((item) => JSON.stringify(item))).size < value.length) fail("says the same twice");
    if (isObject(items)) {
      value.forEach((item: unknown, index) => errors.push(...schemaErrors(root, item, items, `${path}[${index}]`)));
    }
  }
  if (isObject(value)) {
    const known = isObject(properties) ? properties : {};
    for (const key of Array.isArray(required) ? (required as readonly string[]) : []) {
      if (!(key in value)) fail(`lacks "${key}"`);
    }
    for (const [key, item] of Object.entries(value)) {
      const place = path === "" ? key : `${path}.${key}`;
      const own = known[key] ?? (isObject(additionalProperties) ? additionalProperties : undefined);
      if (isObject(own)) errors.push(...schemaErrors(root, item, own, place));
      else if (additionalProperties === false) fail(`has an unknown field "${key}"`);
    }
  }
  return errors;
}
