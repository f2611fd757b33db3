"""How the columns of customers' lists are headed in English, Italian and Portuguese: folded words to our fields."""

_HEADERS = """
number: customer number|customer no|customer id|account|codice cliente|numero cliente|cod cliente|n cliente
number: numero de cliente|codigo cliente|codigo do cliente|id cliente|number|numero|codice|codigo
kind: type|kind|tipo|natura|customer type|tipo cliente
name: name|full name|customer|company|company name|organisation|organization|nome|nominativo|ragione sociale|cliente
name: denominazione|azienda|nome completo|empresa|razao social|designacao
first_name: first name|given name|forename|nome proprio|nome di battesimo|primeiro nome|nome proprio
last_name: last name|surname|family name|cognome|apelido|sobrenome|ultimo nome
phone: phone|telephone|tel|phone number|telefono|numero di telefono|telefone|numero de telefone|telefono fisso|landline
phone: telefone fixo|phone 1|phone 2|tel 1|tel 2|telefono 1|telefono 2|telefone 1|telefone 2
mobile: mobile|mobile phone|cell|cell phone|cellulare|cell|telefono cellulare|telemovel|celular
fax: fax|telefax
email: email|e mail|mail|email address|posta elettronica|indirizzo email|correio eletronico|endereco de email
street: street|address|street address|address 1|address line 1|indirizzo|via|morada|endereco|rua
postcode: postcode|post code|zip|zip code|postal code|cap|codice postale|codigo postal|cp
city: city|town|citta|comune|localita|cidade|localidade|concelho
region: region|state|county|province|provincia|regione|prov|distrito|estado
country: country|nazione|paese|stato|pais
language: language|lingua|idioma|lang
born: date of birth|birth date|birthday|born|data di nascita|nato il|data de nascimento|nascimento
tax: tax number|vat|vat number|tax id|codice fiscale|partita iva|p iva|piva|nif|nipc|contribuinte|numero de contribuinte
contract: contract|contract number|contratto|numero contratto|n contratto|contrato|numero de contrato
product: product|prodotto|produto|service|servizio|servico
since: contract since|contract start|start|dal|inizio|inizio contratto|inicio|inicio do contrato
invoice: last invoice|invoice|invoice number|ultima fattura|fattura|ultima fatura|fatura
invoiced: last amount|amount|invoice amount|importo|importo fattura|valor|valor da fatura
"""
HEADINGS = {
    name: line.partition(":")[0]
    for line in _HEADERS.strip().splitlines()
    for name in line.partition(":")[2].strip().split("|")
}
_COMPANIES = """
organisation organization company business firm azienda ditta societa ente impresa empresa sociedade entidade
organizzazione organizacao
"""
ORGANISATIONS = frozenset(_COMPANIES.split())
