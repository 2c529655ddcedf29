/** Describes every kind of content file as a JSON Schema, for editors that complete and check YAML while one types. */
import { z } from 'zod';
import { KIND_NAMES, KINDS, type Kind, type KindOfFile } from './read/kinds.ts';
import { stepKinds } from './schema/dialogs.ts';

/** Which editor settings and schemas belong into the repository: path → text of the file. */
export function editorSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  const globs: Record<string, string[]> = {};
  for (const kind of KIND_NAMES) {
    const { at }: KindOfFile = KINDS[kind];
    const path = `schemas/${nameOf(at)}.json`;
    schemas.set(path, asText(schemaOf(kind)));
    globs[`./${path}`] = [at.endsWith('.yaml') ? at : `${at}/*.yaml`];
  }
  schemas.set('.vscode/settings.json', asText({ 'yaml.schemas': globs }));
  return schemas;
}

function schemaOf(kind: Kind): object {
  const { schema, holds }: KindOfFile = KINDS[kind];
  const json = inJson(holds === 'list' ? z.array(schema) : schema);
  if (kind !== 'dialogs') return json;
  // Steps are parsed one by one, so the tree's own schema says nothing about them.
  const steps = { ...json.properties!.steps!, additionalProperties: { anyOf: Object.values(stepKinds).map(bare) } };
  return { ...json, properties: { ...json.properties, steps } };
}

interface Json {
  $schema?: string;
  properties?: Record<string, object>;
}
const inJson = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Json;

function bare(schema: z.ZodType): object {
  const { $schema: _, ...json } = inJson(schema);
  return json;
}

/** The last word of a folder or file: knowledge/error-codes → error-codes, dialogs/_shared → shared. */
const nameOf = (at: string): string => at.replace(/^.*\//, '').replace(/^_|\.yaml$/g, '');
const asText = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;
