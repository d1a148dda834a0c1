import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../../problem.ts'
import { FILES, type FileContent, type FileForm } from './schema.ts'

type FieldPath = readonly PropertyKey[]

/** A file of the canon, valid by itself, with the places of its fields. */
export interface CanonFile<F extends FileForm = FileForm> {
  readonly form: F
  /** Relative to the folder of the canon. */
  readonly path: string
  readonly content: FileContent<F>
  /** `films/1957.yaml:12`: where a field stands, or the nearest thing around it. */
  at(field: FieldPath): string
}

export interface CanonFiles {
  readonly files: readonly CanonFile[]
  readonly problems: readonly Problem[]
}

/** Reads every file of the canon; what is wrong with any of them is listed, by file, line and field. */
export function readCanon(folder: string): CanonFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { files: [], problems: [{ where: folder, field: 'canon', message: 'expected a folder with the canon' }] }
  const files: CanonFile[] = []
  const problems: Problem[] = []
  for (const relative of filesBelow(folder)) {
    const read = readFile(folder, relative)
    if (Array.isArray(read)) problems.push(...read)
    else files.push(read)
  }
  return { files, problems }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()

const formOf = (relative: string): FileForm | undefined =>
  (Object.keys(FILES) as FileForm[]).find((form) =>
    form.endsWith('/') ? relative.startsWith(form) : relative === form,
  )

function readFile(folder: string, relative: string): CanonFile | Problem[] {
  const form = formOf(relative)
  if (!form) return [{ where: relative, field: 'file', message: `expected one of ${Object.keys(FILES).join(', ')}` }]
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path.join(folder, relative), 'utf8'), { lineCounter: lines })
  const at = (field: FieldPath) => `${relative}:${lines.linePos(offsetOf(document, field)).line}`
  if (document.errors.length > 0)
    return document.errors.map((error) => ({
      where: `${relative}:${lines.linePos(error.pos[0]).line}`,
      field: 'yaml',
      message: error.message.split('\n')[0] ?? error.code,
    }))
  const parsed = FILES[form].safeParse(document.toJS())
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => problemsOf(issue, document, at))
  return { form, path: relative, content: parsed.data, at }
}

/** Where the node at a path starts; where there is none, where the nearest one around it does. */
function offsetOf(document: Document, field: FieldPath): number {
  for (let depth = field.length; depth > 0; depth--) {
    const parent = document.getIn(field.slice(0, depth - 1), true)
    const last = field[depth - 1]
    // The key, rather than the value behind it, is where a reader looks.
    const key = isMap(parent) ? parent.items.find((pair) => String(pair.key) === String(last))?.key : undefined
    const node = isNode(key) ? key : document.getIn(field.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function problemsOf(issue: z.core.$ZodIssue, document: Document, at: (field: FieldPath) => string): Problem[] {
  const field = nameOf(document, issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ where: at([...issue.path, key]), field, message: `unknown key ${key}` }))
  return [{ where: at(issue.path), field, message: innermost(issue) }]
}

/** Of a union, what the form that came nearest has to say. */
function innermost(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message
  const nearest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return nearest ? innermost(nearest) : issue.message
}

/** `film:stalker-1979 runtime`: the id of the thing that a field belongs to, and the field. */
function nameOf(document: Document, field: FieldPath): string {
  const owner = field.length >= 2 ? document.getIn([...field.slice(0, 2), 'id']) : undefined
  const inner = typeof owner === 'string' ? [owner, ...field.slice(2)] : field
  return inner.map(String).join(' ') || 'file'
}
