export const share = {
  share: 'Share',
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
export const help = {
  title: 'How to use the atlas',
  intro:
    'A map of the UN mission in Mali as it was on any day, from open data: its bases, the incidents around them, illustrative patrol routes.',
  planner: 'Bases',
  plannerText:
    'Move the end of the window: bases stand as of its last day, by the deployment map then in force. Choose one to see its strength over time, who manned it, and the incidents within a distance.',
  analyst: 'Timeline',
  analystText:
    'Drag the window or its handles, type dates such as 2017, 2017-06 or 2017-06-14, or play. Counts, map, table and filters follow. Certain means that the whole span of an incident lies inside the window.',
  briefer: 'Links',
  brieferText:
    'The address always holds the view. Share copies it with the fingerprint of the data.',
  methods: 'Methods of every number',
  keys: 'Keyboard',
  key: {
    slash: 'go to the search field',
    arrows: 'on a handle: a step; on the map: move',
    page: 'on a handle: a larger step; Home and End: to the ends',
    space: 'play and pause, on the timeline',
    enter: 'on the map: open what is nearest to the crosshair',
    escape: 'close what is open',
  },
  counting: 'How incidents are counted',
  countingText:
    'An incident is shown when it passes every filter and its span of days touches the window. Deaths are best estimates, with low and high where a source gives them; an unknown number is never counted as 0. Hollow signs mark a place or a date that is known only roughly.',
  honest: 'What is illustrative',
  honestText:
    'Patrol routes are road links between mission locations, not records of patrols. Sectors are drawn by region outline. The regions of Ménaka and Taoudénit (from 2016) are approximations.',
};
