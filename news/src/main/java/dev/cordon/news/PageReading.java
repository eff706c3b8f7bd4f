package dev.cordon.news;

import dev.cordon.screening.Screened;
import java.util.List;

/// What was read on one page.
///
/// @param article the article
/// @param mentions in order of place
/// @param entities in order of first mention
/// @param remarks what weakens the reading, in sentences; empty if nothing does
/// @param screened what names were compared with
public record PageReading(
    Article article,
    List<Mention> mentions,
    List<Entity> entities,
    List<String> remarks,
    Screened screened) {

  public PageReading {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    remarks = List.copyOf(remarks);
  }

  /// The mentions of an entity, in order of place.
  public List<Mention> mentionsOf(Entity entity) {
    return mentions.stream().filter(mention -> mention.entity().equals(entity.id())).toList();
  }

  /// Whether someone named could be a listed target.
  public boolean hasHit() {
    return entities.stream().anyMatch(entity -> !entity.hits().isEmpty());
  }
}
