import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const contactRoles = defineEnum('ContactRole', 'Office to turn to; never a named person.', {
  programme_lead: 'Leads the programme at a university and answers about its content and entry.',
  admissions_and_course_information: 'Helps with applying and passes questions to the right faculty.',
  doctoral_college: 'Answers about research degrees that may follow the award.',
  disability_services: 'Arranges support for disabled applicants and participants.',
  international_office: 'Supports applicants from outside the United Kingdom.',
  authority_adviser: 'Advises schools of one local authority on special educational needs.',
})
export type ContactRole = EnumValue<typeof contactRoles>
