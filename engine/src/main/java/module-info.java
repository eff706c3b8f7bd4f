/// Tells which target a party could be and why: name analysis, candidate search, comparisons,
/// evidence in thousandths of a bit, and score. No I/O beyond its own tables, no clock, no logger.
module dev.cordon.engine {
  requires static transitive org.jspecify;
  requires transitive dev.cordon.model;
  requires com.ibm.icu;

  exports dev.cordon.engine;
  exports dev.cordon.engine.evidence;
  exports dev.cordon.engine.name;
  exports dev.cordon.engine.search;
}
