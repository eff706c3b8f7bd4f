package dev.cordon.engine.evidence;

import dev.cordon.model.ListedName;
import java.util.List;

/// One item of the ledger, kept so that an analyst can check it without running it again. The sum
/// of all items is the hit's bits, exactly.
public sealed interface Evidence {

  /// What the item is about.
  Attribute on();

  /// Which way it points.
  Says says();

  /// Thousandths of a bit; below zero it speaks against a match, zero when silent.
  int millibits();

  /// The party's value that was compared; empty if it gives none.
  String partyValue();

  /// The target's value that was compared; empty if the list gives none.
  String targetValue();

  /// One plain line for an analyst.
  String detail();

  /// How likely a match is before anything is compared; part of the policy.
  record Prior(int millibits) implements Evidence {
    @Override
    public Attribute on() {
      return Attribute.PRIOR;
    }

    @Override
    public Says says() {
      return Says.NOTHING;
    }

    @Override
    public String partyValue() {
      return "";
    }

    @Override
    public String targetValue() {
      return "";
    }

    @Override
    public String detail() {
      return "before anything is compared";
    }
  }

  /// The best pair of names and what became of their parts.
  ///
  /// @param party the party's name as the caller wrote it
  /// @param target the target's name as published
  /// @param parts sub-lines; their bits sum to `millibits`
  record Name(
      String party, ListedName target, List<PartEvidence> parts, int millibits, String detail)
      implements Evidence {

    public Name {
      parts = List.copyOf(parts);
      int sum = parts.stream().mapToInt(PartEvidence::millibits).sum();
      if (sum != millibits) {
        throw new IllegalArgumentException(
            "parts of a name must add up to it: %d, not %d ('%s')"
                .formatted(sum, millibits, target.text()));
      }
    }

    @Override
    public Attribute on() {
      return Attribute.NAME;
    }

    @Override
    public Says says() {
      return millibits > 0 ? Says.SUPPORTS : millibits < 0 ? Says.CONTRADICTS : Says.SILENT;
    }

    @Override
    public String partyValue() {
      return party;
    }

    @Override
    public String targetValue() {
      return target.text();
    }
  }

  /// One attribute other than the name.
  ///
  /// @param partyValue the party's value or values; empty if it gives none
  /// @param targetValue the target's value or values; empty if the list gives none
  record Other(
      Attribute on, Says says, int millibits, String partyValue, String targetValue, String detail)
      implements Evidence {

    public Other {
      boolean agrees =
          switch (says) {
            case SUPPORTS -> millibits > 0;
            case CONTRADICTS -> millibits < 0;
            case SILENT, NOTHING -> millibits == 0;
          };
      if (!agrees) {
        throw new IllegalArgumentException(
            "evidence on %s that says '%s' must not weigh %d millibits"
                .formatted(on.label(), says.label(), millibits));
      }
    }
  }
}
