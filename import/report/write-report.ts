import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reportPage } from './html.ts'
import type { Report } from './report.ts'

/** Writes a report as JSON and as a page. @returns the path of the page */
export function writeReport(folder: string, report: Report): string {
  mkdirSync(folder, { recursive: true })
  const page = path.join(folder, 'report.html')
  writeFileSync(path.join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(page, reportPage(report))
  return page
}
