import Foundation

/// Names and wordings of columns that tell who or where somebody is, in the languages that the
/// platforms' users commonly write.
enum PersonalNames {
  /// What a column tells of a person; `nil` where its name and its words don't say.
  ///
  /// The whole name or the whole wording has to be known: "the name of your department" tells
  /// nobody's name.
  static func detail(ofColumn name: String, text: String) -> PersonalDetail? {
    known[plain(name)] ?? known[plain(text)]
  }

  /// A name as it is looked up: small letters, without marks, accents, numbers and "your".
  private static func plain(_ name: String) -> String {
    var words: [String] = []
    var word = ""
    for character in name.withCapitalsApart.decomposedStringWithCompatibilityMapping.lowercased() {
      if let letter = character.unicodeScalars.first, letter.properties.isAlphabetic {
        word.unicodeScalars.append(letter)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    words.append(word)
    let fillers: Set = ["", "your", "please", "enter", "what", "is", "ihre", "votre", "su", "seu"]
    return words.filter { !fillers.contains($0) }.joined(separator: " ")
  }

  private static let known: [String: PersonalDetail] = {
    let names: [(PersonalDetail, [String])] = [
      (
        .email,
        [
          "email", "e mail", "mail", "email address", "e mail address", "emailaddress",
          "recipient email", "e mail adresse", "adresse e mail", "courriel", "correo electronico",
          "correo", "correio eletronico", "endereco de email",
        ]
      ),
      (
        .name,
        [
          "name", "first name", "firstname", "last name", "lastname", "full name", "fullname",
          "surname", "forename", "family name", "given name", "username", "user name", "vorname",
          "nachname", "nom", "prenom", "nombre", "apellido", "apellidos", "nome", "sobrenome",
          "apelido",
        ]
      ),
      (
        .telephone,
        [
          "telephone", "telephone number", "phone", "phone number", "phonenumber", "mobile",
          "mobile number", "mobile phone", "telefon", "telefonnummer", "telefono", "telefone",
          "numero de telephone",
        ]
      ),
      (.ipAddress, ["ip", "ip address", "ipaddress", "ipaddr", "ip adresse", "adresse ip"]),
      (
        .location,
        [
          "location latitude", "location longitude", "latitude", "longitude", "gps", "geolocation",
        ]
      ),
      (
        .address,
        [
          "address", "postal address", "home address", "street address", "street", "postcode",
          "post code", "zip", "zip code", "zipcode", "adresse", "anschrift", "postleitzahl", "plz",
          "code postal", "direccion", "codigo postal", "endereco", "morada",
        ]
      ),
      (
        .birthDate,
        [
          "dob", "date of birth", "birth date", "birthdate", "birthday", "geburtsdatum",
          "date de naissance", "fecha de nacimiento", "data de nascimento",
        ]
      ),
      (.device, ["device id", "deviceid", "imei"]),
      (
        .identifier,
        ["token", "nhs number", "national insurance number", "payroll number", "staff number"]
      ),
    ]
    return names.reduce(into: [:]) { known, entry in
      for name in entry.1 { known[name] = entry.0 }
    }
  }()
}

extension String {
  /// "firstName" as "first Name", "IPAddress" as "IP Address".
  fileprivate var withCapitalsApart: String {
    replacing(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/) { match in
      let before = match.output.1 ?? match.output.3 ?? ""
      return before + " " + (match.output.2 ?? match.output.4 ?? "")
    }
  }
}
