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
