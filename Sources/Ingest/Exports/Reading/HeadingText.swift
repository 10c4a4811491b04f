extension String {
  /// A heading's words as respondents saw them: without HTML's tags, its entities decoded, tidied.
  ///
  /// Only tags that HTML knows are taken for some: "<Other>" may be an option.
  var withoutMarkup: String {
    guard contains("<") || contains("&") else { return tidied }
    return withoutTags.withoutEntities.tidied
  }

  private var withoutTags: String {
    replacing(/(?is)<(style|script)\b.*?<\/\1>/, with: " ")
      .replacing(
        /(?i)<\/?(?:br|p|div|li|ul|ol|h[1-6]|table|tbody|tr|td|th|hr)(?:[\s\/][^<>]*)?>/, with: " "
      )
      .replacing(
        /(?i)<\/?(?:a|b|i|u|s|em|strong|span|font|small|big|sub|sup|img|center|label|o:p)(?:[\s\/][^<>]*)?>/,
        with: "")
  }

  private var withoutEntities: String {
    replacing(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));/) { match in
      let number =
        match.output.1.flatMap { UInt32($0) } ?? match.output.2.flatMap { UInt32($0, radix: 16) }
      if let scalar = number.flatMap(Unicode.Scalar.init) { return String(Character(scalar)) }
      return match.output.3.flatMap { Self.entities[String($0)] } ?? String(match.output.0)
    }
  }

  private static let entities = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "pound": "£", "euro": "€", "bull": "•", "eacute": "é", "egrave": "è", "agrave": "à",
    "ccedil": "ç", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "ntilde": "ñ",
  ]
}
