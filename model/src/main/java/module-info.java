/// The domain of sanctions screening: parties, listings, names, partial dates, identifiers,
/// countries and editions. Depends on the JDK and on JSpecify's annotations only.
module dev.cordon.model {
  requires static transitive org.jspecify;

  exports dev.cordon.model;
}
