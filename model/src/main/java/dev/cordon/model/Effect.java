package dev.cordon.model;

import java.util.Locale;

/// What a designation does to its target.
public enum Effect {
  ASSET_FREEZE,
  TRAVEL_BAN,
  ARMS_EMBARGO,
  /// Some dealings only, such as new debt or equity of a sector's firms.
  SECTORAL,
  EXPORT_CONTROL,
  INVESTMENT_BAN,
  /// Port entry, landing, insurance or registration of ships and aircraft.
  TRANSPORT;

  /// The word that results use, such as `asset-freeze`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
