import Foundation

/// Columns that tell who or where somebody is, known by what they are called.
///
/// The words are English, with the usual German, French, Spanish and Portuguese ones. What a
/// platform makes itself is known to its layout.
enum PersonalNames {
  /// What a column tells of a person by its name or by its question; `nil` where neither says so.
  ///
  /// A word by itself tells ("E-mail", "Your postcode"), and so does a request for it ("Please
  /// give your e-mail address if …"), but not its being spoken of ("How often do you use e-mail?").
  static func detail(ofColumn name: String, text: String) -> PersonalDetail? {
    for words in [name, text] {
      // What brackets hold says which place or number is meant, of a location that it's a region.
      let bare = Self.words(of: words.replacing(/\([^()]*\)/, with: " "))
      let whole = Self.words(of: words)
      guard let detail = detail(calledBy: bare) ?? detail(askedForIn: bare) else { continue }
      if detail != .location || bare == whole { return detail }
    }
    return nil
  }

  /// What each field of a form tells of a person, where the question asks for details of one.
  ///
  /// Options of a closed question are called the same ("E-mail", "Telephone"); fields are taken for
  /// a form's where the question speaks of details, or where a name or a birthday is among them.
  static func details(ofFields fields: [String], under question: String) -> [PersonalDetail?] {
    let details = fields.map { detail(ofColumn: $0, text: "") }
    let asks = words(of: question).contains { form.contains($0) }
    let isForm = asks || details.contains { $0 == .name || $0 == .birthDate }
    return isForm ? details : fields.map { _ in nil }
  }

  private static func detail(calledBy words: [String]) -> PersonalDetail? {
    if let detail = details[words.joined()] ?? somebodys(words) { return detail }
    let rest = words.drop { courtesies.contains($0) }
    guard rest.count < words.count else { return nil }
    return details[rest.prefix { !ends.contains($0) }.joined()]
  }

  /// The name or the address of somebody who is spoken of: "Name of line manager",
  /// "interviewername", "Colleague email".
  private static func somebodys(_ words: [String]) -> PersonalDetail? {
    guard words.count <= 5 else { return nil }
    if words.count <= 3, words.last.map({ $0.hasSuffix("email") || $0 == "mail" }) == true {
      return .email
    }
    let joined = words.joined()
    let isNamed = words.contains { ["name", "names"].contains($0) } || joined.hasSuffix("name")
    let isSomebody = people.contains { joined.contains($0) }
    if isNamed, isSomebody { return .name }
    return joined == "contactperson" ? .name : nil
  }

  private static let people = [
    "manager", "supervisor", "respondent", "participant", "interviewer", "enumerator", "colleague",
    "employee", "contact", "client", "patient", "child", "teacher", "supervisee", "mentor",
  ]

  private static func detail(askedForIn words: [String]) -> PersonalDetail? {
    guard let own = words.lastIndex(where: { possessives.contains($0) }),
      words[..<own].contains(where: { requests.contains($0) }),
      !askers.contains(words[0]) || words.contains(where: { pleas.contains($0) })
    else { return nil }
    let rest = words[(own + 1)...].drop { courtesies.contains($0) }
    return details[rest.prefix { !ends.contains($0) }.joined()]
  }

  /// The words in small letters without accents; a name like "RecipientLastName" is three words.
  private static func words(of text: String) -> [String] {
    text.replacing(/(\p{Ll})(\p{Lu})/) { "\($0.output.1) \($0.output.2)" }
      .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter }.map(String.init)
  }

  /// What may stand in front of the word itself.
  private static let courtesies = possessives.union(
    """
    please enter provide give type write state what whats s is are the current full own preferred
    personal recipient respondent participant contact submitter
    bitte wie lautet ist quel quelle est veuillez merci indiquer
    cual es por favor indique escriba qual e o a
    """.split { $0.isWhitespace }.map(String.init))

  private static let possessives: Set = [
    "your", "my", "ihr", "ihre", "ihren", "dein", "deine", "deinen", "votre", "vos", "ton", "ta",
    "su", "tu", "seu", "sua",
  ]

  private static let requests: Set = [
    "enter", "provide", "give", "leave", "type", "write", "state", "supply", "insert", "share",
    "geben", "nennen", "hinterlassen", "indiquer", "entrez", "saisir", "laissez", "indique",
    "escriba", "ingrese", "introduzca", "digite", "informe", "deixe",
  ]

  /// First words of a question that asks whether or how somebody does a thing.
  private static let askers: Set = [
    "do", "does", "did", "would", "could", "can", "may", "are", "is", "have", "how", "which",
    "when",
    "why", "who", "should",
  ]

  private static let pleas: Set = ["please", "bitte", "veuillez", "favor"]

  /// Words after which something else begins.
  private static let ends: Set = [
    "if", "so", "to", "for", "and", "below", "here", "optional", "wenn", "falls", "und", "an",
    "ein",
    "si", "et", "y", "se", "para", "pour",
  ]

  /// Words of a question whose fields are a form's.
  private static let form: Set = [
    "details", "information", "enter", "kontaktdaten", "angaben", "coordonnees", "datos", "dados",
  ]

  private static let details: [String: PersonalDetail] = words.reduce(into: [:]) { all, words in
    for word in words.value.split(separator: " ") { all[String(word)] = words.key }
  }

  private static let words: [PersonalDetail: String] = [
    .address: """
    address postaladdress homeaddress streetaddress street addressline postcode postalcode postal \
    zip zipcode adresse anschrift postanschrift strasse plz postleitzahl codepostal direccion \
    codigopostal endereco morada cep
    """,
    .birthDate: """
    dateofbirth birthdate birthday dob geburtsdatum geburtstag datedenaissance fechadenacimiento \
    datadenascimento
    """,
    .device: "device deviceid useragent imei macaddress androidid advertisingid",
    .email: """
    email mail emailaddress mailaddress emailadresse mailadresse adresseemail adressemail \
    adresseelectronique adressedemessagerie courriel correo correoelectronico enderecodeemail enderecoeletronico
    """,
    .identifier: """
    externalreference externaldatareference nhsnumber nationalinsurancenumber ninumber \
    socialsecuritynumber ssn passportnumber staffnumber staffid employeenumber employeeid \
    payrollnumber registrationnumber hcpcnumber hcpcregistrationnumber membershipnumber \
    membershipid nationalinsuranceno payrollid gmcnumber nmcpin nmcnumber mrn hospitalnumber \
    patientid twitterhandle handle studentnumber studentid orcid personalnummer matrikelnummer dni cpf
    """,
    .ipAddress: "ip ipaddress ipaddr ipadresse adresseip direccionip enderecoip",
    .location: """
    location lat lng lon locationlatitude locationlongitude locationaccuracy latitude longitude gps \
    gpscoordinates coordinates breitengrad langengrad latitud longitud
    """,
    .name: """
    name names fullname firstname lastname middlename forename surname familyname givenname \
    maidenname initials signature username vorname nachname familienname vorundnachname nom prenom \
    nomdefamille nometprenom nombre apellido apellidos nombreyapellido nombreyapellidos nome \
    nomecompleto sobrenome apelido
    """,
    .telephone: """
    telephone telephonenumber tel phone phonenumber mobile mobilenumber mobilephone \
    mobilephonenumber cellphone contactnumber telefon telefonnummer handynummer \
    numerodetelephone telefono numerodetelefono telefone celular telemovel
    """,
  ]
}
