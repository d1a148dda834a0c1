import type { RomanisationSystem } from './system.ts'

/**
 * Armenian: BGN/PCGN 1981 system. Armenia has no complete official system; its Government Regulation 220-N of 2011 on
 * geographical names uses the same letters and leaves the apostrophes of aspirated consonants out, as is done here.
 */
export const ARMENIAN: RomanisationSystem = {
  name: 'BGN/PCGN 1981, without apostrophes',
  // biome-ignore format: a table reads best in rows
  letters: {
    ու: 'u', եւ: 'ev', ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l',
    խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch',
    պ: 'p', ջ: 'j', ռ: 'rr', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', փ: 'p', ք: 'k', և: 'ev', օ: 'o', ֆ: 'f',
  },
  initial: { ե: 'ye', ո: 'vo', և: 'yev', եւ: 'yev' },
  after: { letters: 'աեէըիոօւ', become: { ե: 'ye', և: 'yev', եւ: 'yev' } },
}
