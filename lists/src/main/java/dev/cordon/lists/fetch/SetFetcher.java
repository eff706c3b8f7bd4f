package dev.cordon.lists.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// Fetches the files of one list into a folder.
final class SetFetcher {

  private final Fetcher fetcher;
  private final Publication publication;
  private final IntConsumer arrived;

  /// @param arrived is told how many further bytes came
  SetFetcher(Fetcher fetcher, Publication publication, IntConsumer arrived) {
    this.fetcher = fetcher;
    this.publication = publication;
    this.arrived = arrived;
  }

  /// Asks for every file, first whether it changed where that can be told; one that did is reason
  /// to fetch all.
  ///
  /// @param known what was known of the files' versions, by address; empty if nothing
  SetAnswer fetch(Path folder, Map<String, Validators> known) {
    Map<String, FetchedFile> received = new TreeMap<>();
    boolean askFirst = publication.files().stream().allMatch(file -> !known(known, file).isEmpty());
    if (askFirst) {
      for (PublisherFile file : publication.files()) {
        switch (fetcher.download(file, known(known, file), folder.resolve(file.name()), arrived)) {
          case Answer.Received(var taken) -> received.put(file.name(), taken);
          case Answer.Same() -> {}
          case Answer other -> {
            return failed(file, other);
          }
        }
      }
      if (received.isEmpty()) {
        return new SetAnswer.Same();
      }
    }
    for (PublisherFile file : publication.files()) {
      if (!received.containsKey(file.name())) {
        switch (fetcher.download(file, Validators.NONE, folder.resolve(file.name()), arrived)) {
          case Answer.Received(var taken) -> received.put(file.name(), taken);
          case Answer other -> {
            return failed(file, other);
          }
        }
      }
    }
    return unchangedMeanwhile(received);
  }

  /* Each file was fetched at another moment. If none changed until the last one was there, then
   * that moment saw all of them as they were fetched. */
  private SetAnswer unchangedMeanwhile(Map<String, FetchedFile> received) {
    List<FetchedFile> files = new ArrayList<>();
    for (PublisherFile file : publication.files()) {
      FetchedFile taken = received.get(file.name());
      if (taken == null) {
        throw new IllegalStateException(file.name() + " was not fetched");
      }
      files.add(taken);
      if (received.size() == 1 || taken.validators().isEmpty()) {
        continue;
      }
      switch (fetcher.probe(file.address(), taken.validators())) {
        case Answer.Same() -> {}
        case Answer.Changed() -> {
          return new SetAnswer.Torn(
              "the publisher replaced %s while the files were fetched".formatted(file.name()));
        }
        case Answer other -> {
          return failed(file, other);
        }
      }
    }
    return new SetAnswer.Whole(files);
  }

  private static SetAnswer failed(PublisherFile file, Answer answer) {
    return switch (answer) {
      case Answer.Refused(var reason) ->
          new SetAnswer.Refused("%s: %s".formatted(file.name(), reason));
      case Answer.Away(var reason) -> new SetAnswer.Away("%s: %s".formatted(file.name(), reason));
      case Answer.Received _, Answer.Same _, Answer.Changed _ ->
          throw new IllegalStateException("%s: %s is no failure".formatted(file.name(), answer));
    };
  }

  private static Validators known(Map<String, Validators> known, PublisherFile file) {
    return known.getOrDefault(file.address().toString(), Validators.NONE);
  }
}
