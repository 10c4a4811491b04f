/// The top of each page: its number.
enum WordHeader {
  static let markup = Markup.tag(
    "w:hdr", WordMarkup.namespaces,
    [WordMarkup.paragraph(.header, [WordMarkup.field("PAGE", "1")])])
}
