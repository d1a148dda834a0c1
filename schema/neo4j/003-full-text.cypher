CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS
  FOR (n:Entity) ON EACH [n.keys]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS
  FOR (n:Entity) ON EACH [n.words]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX entity_terms IF NOT EXISTS
  FOR (n:Entity) ON EACH [n.terms, n.context]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
