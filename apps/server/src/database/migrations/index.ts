import { Foundation } from './0001-foundation.ts'
import { Partners } from './0002-partners.ts'
import { Programme } from './0003-programme.ts'
import { Delivery } from './0004-delivery.ts'
import { Admissions } from './0005-admissions.ts'
import { Participation } from './0006-participation.ts'
import { Support } from './0007-support.ts'
import { Assessment } from './0008-assessment.ts'
import { Awards } from './0009-awards.ts'
import { Insight } from './0010-insight.ts'
import { States } from './0011-states.ts'
import { Access } from './0012-access.ts'
import { Search } from './0013-search.ts'
import { Accounts } from './0014-accounts.ts'
import { Viewers } from './0015-viewers.ts'
import { RowRulesMigration } from './0016-row-rules.ts'
import { ColumnGrants } from './0017-column-grants.ts'
import { WordFinders } from './0018-word-finders.ts'
import { PastDays } from './0019-past-days.ts'
import { Audit } from './0020-audit.ts'
import { Erasure } from './0021-erasure.ts'
import { Writing } from './0022-writing.ts'
import { Documents } from './0023-documents.ts'
import { Links } from './0024-links.ts'
import { Post } from './0025-post.ts'
import { Entering } from './0026-entering.ts'
import { Applying } from './0027-applying.ts'
import { UploadTrail } from './0028-upload-trail.ts'
import { Assessing } from './0029-assessing.ts'
import { ReleaseLinks } from './0030-release-links.ts'
import { Events } from './0031-events.ts'
import { Digests } from './0032-digests.ts'
import { EvaluationLinks } from './0033-evaluation-links.ts'
import { Deadlines } from './0034-deadlines.ts'
import { Allocations } from './0035-allocations.ts'
import { Pseudonyms } from './0036-pseudonyms.ts'
import { Arranging } from './0037-arranging.ts'
import { OfferLinks } from './0038-offer-links.ts'
import { ChangeCounts } from './0039-change-counts.ts'
import { Imports } from './0040-imports.ts'
import { Merging } from './0041-merging.ts'
import { Places } from './0042-places.ts'
import { ErasedRows } from './0043-erased-rows.ts'
import { NamedRows } from './0044-named-rows.ts'

/** Every migration, oldest first. One that has been released never changes. */
export const migrations = [
  Foundation,
  Partners,
  Programme,
  Delivery,
  Admissions,
  Participation,
  Support,
  Assessment,
  Awards,
  Insight,
  States,
  Access,
  Search,
  Accounts,
  Viewers,
  RowRulesMigration,
  ColumnGrants,
  WordFinders,
  PastDays,
  Audit,
  Erasure,
  Writing,
  Documents,
  Links,
  Post,
  Entering,
  Applying,
  UploadTrail,
  Assessing,
  ReleaseLinks,
  Events,
  Digests,
  EvaluationLinks,
  Deadlines,
  Allocations,
  Pseudonyms,
  Arranging,
  OfferLinks,
  ChangeCounts,
  Imports,
  Merging,
  Places,
  ErasedRows,
  NamedRows,
]
