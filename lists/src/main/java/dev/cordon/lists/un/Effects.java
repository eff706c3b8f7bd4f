package dev.cordon.lists.un;

import dev.cordon.model.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// What a listing does to its target, by the resolution that its part of the list rests on. Where a
/// committee decides target by target, only what the listing itself says counts.
final class Effects {

  private Effects() {}

  /// The effects of a listing, in order.
  ///
  /// @param type the publisher's word for the part of the list, such as `DPRK`
  /// @param text the publisher's comments
  static List<Effect> of(String type, boolean person, String text) {
    return switch (type) {
      // Resolutions 2368 (2017) and 2255 (2015), paragraph 1: freeze, travel ban, arms embargo.
      case "Al-Qaida", "Taliban" -> withTravelBan(person, Effect.ASSET_FREEZE, Effect.ARMS_EMBARGO);
      // Resolution 1483 (2003), paragraph 23.
      case "Iraq" -> List.of(Effect.ASSET_FREEZE);
      // Resolution 2048 (2012), paragraph 4: travel ban only.
      case "GB" -> List.of(Effect.TRAVEL_BAN);
      // Resolutions 1718 (2006) 8 (d) and (e), 1737 (2006) 10 and 12, 1596 (2005) 13 and 15.
      case "DPRK", "Iran", "DRC" -> withTravelBan(person, Effect.ASSET_FREEZE);
      // Resolutions 2134 (2014) 30 and 32, 2206 (2015) 9 and 12, 1591 (2005) 3 (d) and (e),
      // 2140 (2014) 11 and 15.
      case "CAR", "SouthSudan", "Sudan", "Yemen" -> withTravelBan(person, Effect.ASSET_FREEZE);
      // Resolutions 1844 (2008) 1, 3 and 7, 2653 (2022) 3, 6 and 11.
      case "Somalia", "Haiti" -> withTravelBan(person, Effect.ASSET_FREEZE, Effect.ARMS_EMBARGO);
      default -> said(text.toLowerCase(Locale.ROOT));
    };
  }

  /* Only persons travel. */
  private static List<Effect> withTravelBan(boolean person, Effect... others) {
    TreeSet<Effect> effects = new TreeSet<>(List.of(others));
    if (person) {
      effects.add(Effect.TRAVEL_BAN);
    }
    return List.copyOf(effects);
  }

  private static List<Effect> said(String text) {
    List<Effect> effects = new ArrayList<>();
    if (text.contains("asset freeze") || text.contains("assets freeze")) {
      effects.add(Effect.ASSET_FREEZE);
    }
    if (text.contains("travel ban")) {
      effects.add(Effect.TRAVEL_BAN);
    }
    return effects;
  }
}
