import Testing

@testable import Ingest

struct PersonalNamesTests {
  @Test(arguments: [
    ("Email", PersonalDetail.email), ("E-mail address", .email), ("EMAIL_ADDRESS", .email),
    ("emailAddress", .email), ("Mailadresse", .email), ("Correo electrónico", .email),
    ("Adresse e-mail", .email), ("Endereço de e-mail", .email), ("Name", .name),
    ("First name", .name), ("firstName", .name), ("Recipient Last Name", .name), ("Vorname", .name),
    ("Prénom", .name), ("Apellidos", .name), ("Sobrenome", .name), ("Your name (optional)", .name),
    ("Telephone", .telephone), ("Mobile number", .telephone), ("Téléphone", .telephone),
    ("Numéro de téléphone", .telephone), ("IP address", .ipAddress), ("IPAddress", .ipAddress),
    ("ip_addr", .ipAddress), ("LocationLatitude", .location), ("Longitude", .location),
    ("Postcode", .address), ("ZIP code", .address), ("Postleitzahl", .address),
    ("Código postal", .address), ("Date of birth", .birthDate), ("Geburtsdatum", .birthDate),
    ("Fecha de nacimiento", .birthDate), ("Device ID", .device), ("NHS number", .identifier),
    ("HCPC registration number", .identifier), ("What is your full name?", .name),
    ("What's your postcode?", .address), ("Please enter your e-mail address", .email),
    ("If you'd like the results, please give your e-mail address below", .email),
    ("Please enter your name and job title", .name), ("Wie lautet Ihre E-Mail-Adresse?", .email),
    ("Bitte geben Sie Ihre Telefonnummer an", .telephone), ("Quel est votre nom ?", .name),
    ("¿Cuál es su correo electrónico?", .email), ("Qual é o seu nome?", .name),
  ])
  func `a column called for a personal detail, or a request for one, tells it`(
    words: String, detail: PersonalDetail
  ) {
    #expect(PersonalNames.detail(ofColumn: words, text: "") == detail)
    #expect(PersonalNames.detail(ofColumn: "Q7", text: words) == detail)
  }

  @Test(arguments: [
    "", "Q7", "Age", "Gender", "Role", "Job title", "Name of your employer",
    "How often do you use e-mail?", "Which device do you use most?", "Company name",
    "How would you rate your location?", "Location (region)", "Emails a day",
    "Do you give your telephone number to clients?", "What best describes your role?",
    "Who named the service?", "Household income", "Years since registration", "Email or telephone?",
  ])
  func `a word that is only spoken of tells nothing`(words: String) {
    #expect(PersonalNames.detail(ofColumn: words, text: words) == nil)
  }

  @Test func `fields of a form are personal, options of the same words aren't`() {
    let fields = ["Employer", "E-mail", "Telephone"]
    #expect(
      PersonalNames.details(ofFields: fields, under: "Please give your contact details")
        == [nil, .email, .telephone])
    #expect(
      PersonalNames.details(ofFields: fields, under: "What do you use at work?")
        == [nil, nil, nil])
    #expect(
      PersonalNames.details(ofFields: ["Surname"] + fields, under: "About you")
        == [.name, nil, .email, .telephone])
  }
}
