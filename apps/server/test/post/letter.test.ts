import { describe, expect, it } from 'vitest'
import { letterOf } from '../../src/post/letter.ts'

const message = {
  id: 7,
  createdAt: new Date(1_700_000_000_000),
  recipient: 'head@hillcrest.example.org',
  subject: 'Release of a SENCO',
  body: 'Dear headteacher,\n\nplease sign for Ada & Ben <both>:\n{link}\n\nThank you.',
  link: 'https://award.example.org/answer/release-agreement#a"b',
}

describe('a letter', () => {
  it('has its link in the place that the message keeps for it, as text and as a page', () => {
    const { text, html } = letterOf(message, 'example.org')
    expect(text).toContain(`<both>:\n${message.link}\n`)
    expect(html).toContain('<p>please sign for Ada &amp; Ben &lt;both&gt;:<br><a href=')
    expect(html).toContain('#a&quot;b">')
    expect(html).not.toContain('{link}')
  })

  it('keeps its number, so that one that is sent twice is shown once', () => {
    expect(letterOf(message, 'example.org').messageId).toBe('<message-7-1700000000000@example.org>')
  })

  it('takes the signs of a link as they are', () => {
    const link = 'https://award.example.org/answer/offer#$&$1'
    expect(letterOf({ ...message, link }, 'example.org').text).toContain(link)
  })
})
