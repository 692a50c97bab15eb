import type { GlobalConfig } from 'payload'
import { admins, staff } from '#collections/shared/access.ts'
import { ADDRESSED } from '#collections/addresses.ts'
import type { Say } from '#collections/shared/translate.ts'

const KINDS = [...ADDRESSED, 'procedures'] as const
type Kind = (typeof KINDS)[number]

const NAMES: Record<Kind, Say> = {
  carriers: { zh: '运营商', en: 'Carriers' },
  procedures: { zh: '销号办法', en: 'Procedures' },
  countries: { zh: '国家和地区', en: 'Countries and regions' },
  devices: { zh: '设备', en: 'Devices' },
  sections: { zh: '指南', en: 'Guide' },
  terms: { zh: '术语', en: 'Terms' },
}

/** Where two people have to see what is published; `features/reviews/secondPerson.ts` holds it. */
export const reviewRules: GlobalConfig = {
  slug: 'review-rules',
  label: { zh: '审阅规则', en: 'Review rules' },
  admin: { group: { zh: '系统', en: 'System' }, hidden: ({ user }) => user?.role !== 'admin' },
  access: { read: staff, update: admins },
  fields: [
    {
      name: 'secondPerson',
      type: 'select',
      hasMany: true,
      label: { zh: '要第二个人发布', en: 'A second person publishes' },
      options: KINDS.map((value) => ({ value, label: NAMES[value] })),
      admin: {
        description: {
          zh: '在这些内容里，谁都不能发布自己最后改的内容，管理员也不行：要另一个人看过，原样发布。',
          en: 'Here nobody publishes what they changed last, admins included: someone else looks at it and publishes it as it is.',
        },
      },
    },
  ],
}
