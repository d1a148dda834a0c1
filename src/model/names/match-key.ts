export const matchKeys = (t: string, _l?: string): readonly string[] => [t.toLowerCase()]
export const nameWords = (t: string, _l?: string): readonly string[] => t.toLowerCase().split(' ')
export const matchKey = (t: string): string => t.toLowerCase()
export const matchWords = (t: string): readonly string[] => t.toLowerCase().split(' ')
