export type CitationFormat = 'TEXT' | 'BIBTEX' | 'CSL_JSON'

const TITLE = 'kinograph: an open knowledge graph of Soviet cinema'

/** How to cite a version of the data set. The version stands for the date: the same content always has the same one. */
export function cite(version: string, url: string | undefined, format: CitationFormat): string {
  const address = url ? [url] : []
  if (format === 'TEXT') return [`${TITLE}. Data set, version ${version}`, ...address].join('. ').concat('.')
  if (format === 'BIBTEX')
    return [
      `@misc{kinograph-${version},`,
      `  title = {{${TITLE}}},`,
      `  note = {Data set},`,
      `  version = {${version}}${url ? ',' : ''}`,
      ...address.map((a) => `  url = {${a}}`),
      '}',
    ].join('\n')
  return JSON.stringify({
    id: `kinograph-${version}`,
    type: 'dataset',
    title: TITLE,
    version,
    ...(url ? { URL: url } : {}),
  })
}
