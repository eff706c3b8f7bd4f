package dev.cordon.engine.search;

import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.evidence.IdentifierForm;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.name.Reading.Alphabet;
import dev.cordon.engine.similarity.PartSimilarity;
import dev.cordon.model.Identifier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a search needs of its targets, in plain arrays: the distinct parts of all their names, the
/// names as numbers of parts, and their identifiers. It can be written to bytes and read back
/// without analysing a name. Immutable.
///
/// The bytes hold what one engine made of the targets; whoever keeps them keeps the engine's digest
/// beside them.
public final class SearchTable {

  private static final List<Alphabet> ALPHABETS =
      Arrays.stream(Alphabet.values()).sorted(Comparator.comparingInt(Alphabet::code)).toList();

  /// Number of targets.
  final int targets;

  /// Keys of the distinct parts, in order of their numbers.
  final Texts keys;

  /// Sets of letters of each part's key, as [PartSimilarity#letters(String)] has them.
  final long[] keyLetters;

  /// The same of each part's sound.
  final long[] soundLetters;

  /// Length of each part's sound, in UTF-16 units.
  final int[] soundLengths;

  /// Target of each reading of each name.
  final int[] targetOf;

  /// Alphabet of each reading, by its code.
  final int[] alphabetOf;

  /// End of each reading's parts within `parts`.
  final int[] ends;

  /// Numbers of the parts of all readings, one reading after the other.
  final int[] parts;

  /// Kind and form of each distinct identifier.
  private final Texts identifiers;

  /// End of each identifier's targets within `bearers`.
  private final int[] bearerEnds;

  private final int[] bearers;

  private SearchTable(
      int targets,
      Texts keys,
      long[] keyLetters,
      long[] soundLetters,
      int[] soundLengths,
      int[] targetOf,
      int[] alphabetOf,
      int[] ends,
      int[] parts,
      Texts identifiers,
      int[] bearerEnds,
      int[] bearers) {
    this.targets = targets;
    this.keys = keys;
    this.keyLetters = keyLetters;
    this.soundLetters = soundLetters;
    this.soundLengths = soundLengths;
    this.targetOf = targetOf;
    this.alphabetOf = alphabetOf;
    this.ends = ends;
    this.parts = parts;
    this.identifiers = identifiers;
    this.bearerEnds = bearerEnds;
    this.bearers = bearers;
  }

  /// The table of these targets; a target's number is its place in the list.
  public static SearchTable of(List<PreparedTarget> targets) {
    Map<String, Integer> ids = new HashMap<>();
    List<Part> lexicon = new ArrayList<>();
    IntList targetOf = new IntList();
    IntList alphabetOf = new IntList();
    IntList ends = new IntList();
    IntList parts = new IntList();
    for (int target = 0; target < targets.size(); target++) {
      for (AnalyzedName name : targets.get(target).names()) {
        for (Reading reading : name.readings()) {
          targetOf.add(target);
          alphabetOf.add(reading.alphabet().code());
          for (Part part : reading.parts()) {
            parts.add(numberOf(part, ids, lexicon));
          }
          ends.add(parts.size());
        }
      }
    }
    SortedMap<String, IntList> bearers = bearers(targets);
    IntList bearerEnds = new IntList();
    IntList flat = new IntList();
    for (IntList of : bearers.values()) {
      for (int target : of.toArray()) {
        flat.add(target);
      }
      bearerEnds.add(flat.size());
    }
    return new SearchTable(
        targets.size(),
        Texts.of(lexicon.stream().map(Part::key).toList()),
        lexicon.stream().mapToLong(part -> PartSimilarity.letters(part.key())).toArray(),
        lexicon.stream().mapToLong(part -> PartSimilarity.letters(part.sound())).toArray(),
        lexicon.stream().mapToInt(part -> part.sound().length()).toArray(),
        targetOf.toArray(),
        alphabetOf.toArray(),
        ends.toArray(),
        parts.toArray(),
        Texts.of(List.copyOf(bearers.keySet())),
        bearerEnds.toArray(),
        flat.toArray());
  }

  /// Parts with one key differ in nothing that is compared.
  private static int numberOf(Part part, Map<String, Integer> ids, List<Part> lexicon) {
    Integer known = ids.get(part.key());
    if (known != null) {
      return known;
    }
    ids.put(part.key(), lexicon.size());
    lexicon.add(part);
    return lexicon.size() - 1;
  }

  private static SortedMap<String, IntList> bearers(List<PreparedTarget> targets) {
    SortedMap<String, IntList> bearers = new TreeMap<>();
    for (int target = 0; target < targets.size(); target++) {
      for (Identifier identifier : targets.get(target).listing().identifiers()) {
        bearers.computeIfAbsent(IdentifierForm.key(identifier), _ -> new IntList()).add(target);
      }
    }
    return bearers;
  }

  /// Targets that bear an identifier of the party which tells bearers apart.
  int[] bearersOf(Identifier identifier) {
    int at =
        IdentifierForm.isTelling(identifier)
            ? identifiers.find(IdentifierForm.key(identifier))
            : -1;
    return at < 0
        ? new int[0]
        : Arrays.copyOfRange(bearers, at == 0 ? 0 : bearerEnds[at - 1], bearerEnds[at]);
  }

  /// How many readings of names there are.
  int readings() {
    return targetOf.length;
  }

  /// Where the parts of a reading begin within `parts`.
  int start(int reading) {
    return reading == 0 ? 0 : ends[reading - 1];
  }

  Alphabet alphabet(int reading) {
    return ALPHABETS.get(alphabetOf[reading]);
  }

  /// The table as bytes, the same ones for equal tables.
  public byte[] toBytes() {
    TableBytes bytes = new TableBytes();
    bytes.add(targets);
    keys.addTo(bytes);
    bytes.add(keyLetters);
    bytes.add(soundLetters);
    for (int[] ints : new int[][] {soundLengths, targetOf, alphabetOf, ends, parts}) {
      bytes.add(ints);
    }
    identifiers.addTo(bytes);
    bytes.add(bearerEnds);
    bytes.add(bearers);
    return bytes.toArray();
  }

  /// The table that [#toBytes()] wrote.
  ///
  /// @throws IllegalArgumentException if the bytes end too soon or too late
  public static SearchTable of(ByteBuffer bytes) {
    TableBytes.Reader in = new TableBytes.Reader(bytes);
    SearchTable table =
        new SearchTable(
            in.number(),
            Texts.of(in),
            in.longs(),
            in.longs(),
            in.ints(),
            in.ints(),
            in.ints(),
            in.ints(),
            in.ints(),
            Texts.of(in),
            in.ints(),
            in.ints());
    in.expectEnd();
    return table;
  }
}
