/// The part of a document that says how it is to be handled.
enum WordSettings {
  /// As a document of today, so that no word processor falls back on what older ones did.
  static let markup = Markup.element(
    "w:settings", WordMarkup.namespaces,
    [
      WordMarkup.value("w:defaultTabStop", "720"),
      .element(
        "w:compat", [],
        [
          .element(
            "w:compatSetting",
            [
              Markup.Attribute("w:name", "compatibilityMode"),
              Markup.Attribute("w:uri", "http://schemas.microsoft.com/office/word"),
              Markup.Attribute("w:val", "15"),
            ], [])
        ]),
      .element("w:themeFontLang", [Markup.Attribute("w:val", "en-GB")], []),
    ])
}
