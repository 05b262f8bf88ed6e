export const share = {
  title: 'Share this view',
  copy: 'Copy the link',
  copied: 'Link copied',
  notCopied: 'The link could not be copied. Select it and copy it by hand.',
  link: 'Link',
  length_one: '{{count}} character',
  length_other: '{{count}} characters',
  tooLong:
    'This link is over 2,000 characters: some programs cut links of that length. Download the rows as a file instead, from the table.',
  holds: 'The link holds',
  camera: 'the part of the map that is shown',
  wholeMali: 'the whole of Mali',
  window: 'the window from {{from}} to {{to}}',
  filters_zero: 'no filter',
  filters_one: '{{count}} filter',
  filters_other: '{{count}} filters',
  layers: 'the layers that are shown and their order',
  analysis: 'the open analysis and its parameters',
  compare: 'the second window of the comparison',
  selection: 'what is selected: {{name}}',
  inLanguage: 'Open it in English for everyone',
  languageYes: 'the language',
  fingerprint: 'the fingerprint of the data, so that a change of the data is noticed',
  ownData:
    'You look at incidents of your own. They stay in this browser: whoever opens the link does not see them, nor a filter or a selection that only they have.',
  never:
    'It is never sent to a server: everything stands after the # sign. It holds no data of your own.',
};
