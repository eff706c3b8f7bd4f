package dev.cordon.news;

import java.util.List;

/// The article of a page: what it says of itself, its text, and what stands around it.
///
/// @param page where everything stands
/// @param headline without a label such as "Opinion:"
/// @param author the names as the byline has them
/// @param publisher whose page it is
/// @param wire the agency that supplied the text
/// @param genre one of the labels of [Genre]
/// @param topic the subject it is filed under
/// @param holder who holds the copyright
/// @param year of the copyright
/// @param place where the dateline says it was written
/// @param language ISO 639-1 code
/// @param date the day of publication, as far as it can be told
/// @param furniture in order of place, none overlapping another
/// @param body from the first sentence to the last; furniture inside is no part of it
/// @param standfirst sentences between headline and byline; may be empty
public record Article(
    Page page,
    Fact headline,
    Fact author,
    Fact publisher,
    Fact wire,
    Fact genre,
    Fact topic,
    Fact holder,
    Fact year,
    Fact place,
    Fact language,
    ArticleDate date,
    List<Furniture> furniture,
    Span body,
    List<Span> standfirst) {

  public Article {
    furniture = List.copyOf(furniture);
    standfirst = List.copyOf(standfirst);
  }
}
