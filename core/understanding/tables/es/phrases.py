"""Spanish: words that many patterns share. All without accents."""

from __future__ import annotations

LESSON = r"(?:clases?|sesion(?:es)?|leccion(?:es)?|tutorias?|clasecita)"
PLEASE = (
    r"(?:por favor|porfa(?:vor|s)?|porfis|pls|plis|please|hola|buenas(?: tardes| noches)?|buenos dias|hey|oye|"
    r"ey|ok|vale|bueno|"
    r"(?:me )?puedes|(?:me )?podrias|puede|podria|podes|y|tambien|quiero|hay que|quisiera|necesito)[ ,!.]+"
)
_ONE = r"(?:me|te|se|le|les|nos|os|lo|la|los|las|melo|mela|selo|sela|noslo|nosla)?"
BOOK = (
    r"(?:reserva|reservar|agenda|agendar|programa|programar|apunta|apuntar|anota|anotar|anade|anadir|agrega|"
    r"agregar|mete|meter|pon|poner|"
    rf"planifica|planificar|crea|crear|fija|fijar|coloca|colocar|inscribe|reserve|agende|apunte){_ONE}"
)
MOVE = (
    r"(?:mueve|mover|movemos|movamos|muevas|cambia|cambiar|cambiamos|cambiemos|cambiarias|pasa|pasar|pasamos|"
    r"pasemos|aplaza|aplazar|aplazamos|"
    r"pospon|posponer|posponemos|pospone|adelanta|adelantar|adelantamos|retrasa|retrasar|reprograma|"
    r"reprogramar|reprogramamos|"
    r"reagenda|reagendar|reagendamos|traslada|trasladar|corre|correr|posterga|postergar|atrasa|atrasar|mové|"
    r"mueva|muevas|mueves|muevo|muevan|movais|cambie|cambias|cambien|pase|pasas|pasad|aplace|aplazas|adelantas|"
    r"retrasas|atrasas|reprogramas|reagendas|trasladas|postergas|pospones)"
    rf"{_ONE}(?! (?:nada|lista|algo\?|mucho|el tema|el horario de|mi horario|mis horas|el recordatorio|los "
    r"recordatorios)\b)"
)
CANCEL = (
    r"(?:cancel[ao]|cancelar|cancelamos|cancelada|cancelad[oa]s?|cancele|anul[ao]|anular|anulamos|anulad[oa]|"
    r"anule|suspende|suspender|suspendemos|"
    r"quita|quitar|borra|borrar|elimina|eliminar|desmarca|desmarcar|desconvoca|salta(?:rse|rnos)|saltamos)"
    rf"{_ONE}(?! (?:el|los|mis) (?:recordatorios?|avisos?|margen))"
)
ILL = (
    r"(?:(?:muy |un poco |algo |bastante |tan |super )?(?:enferm[oa]s?|enfermit[oa]|mal(?:it[oa]|[oa]s?)(?! "
    r"idea| momento| dia| noticia)|fatal|con fiebre|con gripe|con covid|indispuest[oa]|"
    r"resfriad[oa]|acatarrad[oa]|griposo|griposa|constipad[oa]|pachuch[oa]|en cama|en el hospital|ingresad[oa]|"
    r"de baja|con anginas|"
    r"con migrana|con catarro))"
)
PARENT = r"(?:madre|mama|mami|padre|papa|papi|padres|familia|abuela|abuelo)"
CHILDREN = (
    r"\b(?:mi|la|el|nuestr[oa]|mis|los|las)(?: \w+)? ?(?:hij[oa]s?|nin[oa]s?|nen[ea]s?|peque(?:nos?|nas?)?|"
    r"chic[oa]s?|crios?|gemel[oa]s)"
)
COME = (
    r"(?:voy|vamos|vengo|venimos|ire|iremos|vendre|vendremos|viene|vienen|va|van|ira|iran|vendra|vendran|"
    r"asistire|asistiremos|podre ir|"
    r"puedo ir|puedo venir|podemos ir|me conecto|estare conectad[oa]|acudire|acudiremos|llegare a tiempo)"
)
CANT = (
    r"no (?:(?:le|me|nos|os|les) (?:es posible|da tiempo|va bien|viene bien|va a ser posible)|(?:voy|va|vamos|"
    r"van) a poder|puedo|podemos|podre|podremos|puede|podra|pueden|podran|"
    r"pude|pudo|podria|podria ir)(?: (?:ir|venir|asistir|hacer la clase|conectarme|conectarse|acudir|dar la "
    r"clase|llegar|estar))?"
)
