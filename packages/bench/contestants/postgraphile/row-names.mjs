import { jsonPgSmartTags } from 'postgraphile/utils'

const tags = { name: 'importRow' }

/** `rowId` is what the preset calls a table's own `id`: columns that would be called so too are given another name, by smart tags. */
export const rowNames = jsonPgSmartTags({
  version: 1,
  config: {
    attribute: {
      'public.import_problem.row_id': { tags },
      'public.import_difference.row_id': { tags },
      'public.audit_event.row_id': { tags: { name: 'changedRow' } },
    },
  },
})
