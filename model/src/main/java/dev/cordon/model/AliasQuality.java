package dev.cordon.model;

/// A publisher's grading of a name.
///
/// `WEAK` follows OFAC FAQ 122: a broad or generic alias that the publisher itself expects to cause
/// false hits; the UN calls it "Low". A publisher that makes no distinction yields `STRONG`.
public enum AliasQuality {
  STRONG,
  WEAK
}
