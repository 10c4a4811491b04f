/// Column names by which it is known that a column tells who or where somebody is.
enum PersonalNames {
  /// What a column tells of a person, by its name or the words of its question; `nil` where neither
  /// is a known name for such a detail.
  ///
  /// A name has to be known as a whole, but for a number at its end and words such as "your" in
  /// front: "First name" is personal, "Name of your profession" isn't.
  static func detail(ofColumn name: String, text: String) -> PersonalDetail? {
    details[core(of: name)] ?? details[core(of: text)]
  }

  /// The letters of a name in lower case, without the words in front that ask for the detail.
  private static func core(of name: String) -> String {
    let words = name.lowercased().replacing(/([a-z])_id\b/) { "\($0.output.1) id" }
      .split { !$0.isLetter }.map(String.init)
    return words.drop { asking.contains($0) }.filter { $0 != "optional" }.joined(separator: " ")
  }

  private static let asking: Set = [
    "please", "enter", "give", "provide", "what", "is", "your", "the", "ihre", "ihr", "votre", "su",
    "tu", "seu", "sua",
  ]

  private static let details: [String: PersonalDetail] = names.reduce(into: [:]) { details, named in
    for name in named.value { details[name] = named.key }
  }

  private static let names: [PersonalDetail: [String]] = [
    .address: [
      "address", "home address", "postal address", "street", "anschrift", "adresse", "dirección",
      "endereço",
    ],
    .birthDate: [
      "date of birth", "dob", "birth date", "birthdate", "birthday", "geburtsdatum",
      "date de naissance", "fecha de nacimiento", "data de nascimento",
    ],
    .device: ["device id", "deviceid", "imei", "simserial", "subscriberid"],
    .email: [
      "email", "e mail", "email address", "e mail address", "e mail adresse", "adresse e mail",
      "adresse de messagerie", "courriel", "correo electrónico", "dirección de correo electrónico",
      "endereço de e mail", "endereço de email", "mail",
    ],
    .identifier: [
      "staff number", "payroll number", "employee number", "national insurance number",
      "nhs number", "registration number", "personalnummer",
    ],
    .ipAddress: ["ip", "ip address", "ipaddress", "ip adresse", "adresse ip", "dirección ip"],
    .location: [
      "location", "latitude", "longitude", "gps", "postcode", "post code", "zip", "zip code",
      "postal code", "plz", "postleitzahl", "code postal", "código postal", "cep",
    ],
    .name: [
      "name", "full name", "first name", "last name", "surname", "forename", "family name",
      "given name", "respondent name", "respondentname", "username", "user name", "vorname",
      "nachname", "nom", "prénom", "nom de famille", "nombre", "nombre completo", "apellido",
      "apellidos", "nome", "nome completo", "sobrenome",
    ],
    .telephone: [
      "telephone", "telephone number", "phone", "phone number", "phonenumber", "mobile",
      "mobile number", "telefon", "telefonnummer", "téléphone", "numéro de téléphone", "teléfono",
      "telefone",
    ],
  ]
}
