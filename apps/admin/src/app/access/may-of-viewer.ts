import type { Permission, Role } from '@cohortium/domain'
import type { Viewer } from '../session/session.ts'
import { everything, mayOf, type May } from './may.ts'

/** What the viewer may do; the graph writes the domain's words in capitals. */
export const mayOfViewer = (viewer: Viewer | null): May =>
  viewer
    ? mayOf(
        viewer.role.toLowerCase() as Role,
        viewer.permissions.map((one) => one.toLowerCase() as Permission),
      )
    : everything
