export const offline = {
  storing: 'The atlas is being kept in this browser, for use without a network…',
  stored: 'The atlas works without a network: all of it is kept in this browser.',
  storedAmount:
    'The atlas works without a network: all of it is kept in this browser ({{files}} files, {{size}}).',
  newer: 'A newer version of the atlas is there.',
  reload: 'Reload',
  later: 'Later',
};
