/// The part of a document that says how it is to be handled.
enum WordSettings {
  /// As a document of today, so that no word processor falls back on what older ones did.
  static let markup = Markup.tag(
    "w:settings", WordMarkup.namespaces,
    [
      WordMarkup.value("w:defaultTabStop", "720"),
      .tag(
        "w:compat",
        [
          .tag(
            "w:compatSetting",
            [
              "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
              "w:val": "15",
            ])
        ]),
      .tag("w:themeFontLang", ["w:val": DocumentInformation.language]),
    ])
}
