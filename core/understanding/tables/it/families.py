"""Italian: what students and their parents write beside what they want: of others, forwarded, in chat spelling."""

from __future__ import annotations

# fmt: off
_PEOPLE = (  # neither the speaker nor their child
    "(?:fratell[oi]|sorell[ae]|fratellino|sorellina|madre|mamma|padre|papa|genitori|amic[oahie]+|nonn[oaie]|"
    r"zi[oaie]|cugin[oaie]|prof di \w+|professor\w* di \w+|allenatore|allenatrice|vicin[oaie]|marito|moglie|capo|"
    "collega|cane|gatto)"
)
_EVENTS = (  # no lessons
    "(?:scuola|asilo|liceo|nuoto|piscina|allenament[oi]|calcio|basket|pallavolo|tennis|judo|danza|pianoforte|"
    "chitarra|coro|orchestra|prova|prove|gita|viaggio|festa|compleanno|concerto|partita|torneo|volo|riunione(?: "
    "genitori| dei genitori)?|verifica|esame|saggio|recita|lezione di (?:piano|pianoforte|danza|nuoto|ginnastica|"
    "chitarra|judo|yoga|musica|ballo|tennis|sci)|biblioteca|palestra)"
)
FAMILIES: dict[str, str] = {
    "of_others": (
        "(?:(?<=^)|(?<=[ ,.;:!(]))(?:(?:(?:il|la|i|le|l|lo|gli) ?)?(?:mi[oae]i?|nostr[oaie]|su[oa]|tuo|tua|"
        f"loro)? ?(?:[a-z]+ )?{_PEOPLE}(?: di @)?"
        "(?: (?:#|anche|sempre|ancora|spesso|oggi|gia|ha detto che|dice che))*"
        " (?:(?:e|sono|era|arriva|arrivano|sara|viene)(?: (?:#|sempre|ancora|anche|spesso|molto))* (?:in ritardo|"
        r"tardi|malat[oaie]|assent[ei]|via)\b|"
        "non (?:puo|possono|potra|viene|vengono|verra|vuole)(?: (?:venire|portarmi|accompagnarmi|portarci|"
        "accompagnarci))?(?: (?:a|al|alla|per|da) [^,.;!?]*)?|"
        "(?:neanche|no)(?=[ .,!]*$))|"
        f"(?:(?:il|la|i|le|l|lo|gli|un|una) ?)?{_EVENTS}(?: (?:#|di|del|della|dell|oggi))*"
        " (?:e|sono|sara|e stat[oa]|sono stat[ei]|era|viene)(?: (?:#|anche|ancora|gia|di nuovo))* "
        "(?:annullat[oaie]|chius[oaie]|rinviat[oaie]|spostat[oaie]|sospes[oaie]|cancellat[oaie]|saltat[oaie]|"
        r"anticipat[oaie])\b|"
        r"\b(?:hanno|ci hanno|mi hanno) (?:annullato|cancellato|spostato|rinviato) (?:il|la|l|i|le) ?(?:[a-z]+ "
        rf")?{_EVENTS}\b)"
    ),
    "automatic": (  # written by a mail program while its owner is away
        r"\brispondi (?:stop|si|no|[a-z0-9]) per\b|\bclicca (?:qui|su)\b|\b(?:il (?:suo|tuo)|la (?:sua|tua)) "
        r"(?:ordine|pacco|spedizione|consegna|prenotazione|codice)\b|\bnon rispondere a questa\b|"
        r"\brisposta automatica|\bfuori (?:dall ?)?(?:ufficio|sede)\b|\baccesso limitato (?:a|all|alla|alle|al)\b|"
        r"\bmessaggio automatico|"
        r"\bgrazie per (?:la sua|la tua|il suo|il tuo|la vostra|avermi|averci) ?(?:e-?mail|mail|messaggio|scritto|"
        r"contattat\w*)\b|\brispondero (?:al|alle|ai|appena|quanto)\b|"
        r"\b(?:in ferie|in vacanza|in viaggio)\b[^!?]*\b(?:e-?mail|mail|messaggi|urgenz[ae]|urgent[ei])\b"
    ),
    "late_asked": (  # whether one may be late, or that one was
        "^(?:posso|possiamo|puo|potrei|potremmo|va bene se|e un problema se|ti dispiace se|fa niente se|scusi,? "
        r"posso)\b.*\b(?:ritardo|tardi)\b.*\?|"
        r"\b(?:scus\w+|mi dispiace|perdon\w+|spiacente)\b[^.;!]*\b(?:per|del|di|che)\b[^.;!]*\britardo(?: (?:di|"
        "del|dell))?(?: ?(?:#|altra volta|altro giorno))*[ .!]*$|"
        r"\b(?:succede|problema|bene|grave|dispiace|niente) se\b.*\b(?:ritardo|tardi)\b"
    ),
    "opens_yes": (
        "^(?:(?:ciao|oh|ah|ehm|beh|scusa|buongiorno)[ ,.!]*)*(?:si+|certo|certamente|ok|va bene|volentieri|"
        r"sicuro|d accordo|assolutamente)\b"
        r"(?!.*\b(?:ma|pero|solo|tranne|ritardo|tardi|non|o|se)\b)"
    ),
    "opens_no": (
        "^(?:(?:ciao|oh|ah|ehm|beh|scus[ai]|buongiorno|mi dispiace|purtroppo)[ ,.!]*)*(?:no+|purtroppo no|"
        "stavolta no|questa volta no|(?:#|questa settimana) no(?=[ ,.;!]|$))(?=[ ,.;!]|$)"
        r"(?!,? (?:problem|c e problema|preoccup\w*))(?!.*\b(?:vengo|viene|veniamo|ci sono|ci sara|arrivo)\b)"
    ),
    "tells_tutor": (  # words to pass on to the tutor
        "^(?:(?:ciao|per favore|perfavore|e|anche|ok|scusa|senti)[ ,!.]*)*(?:(?:puoi|potresti|puo|potrebbe|mi "
        "fai il favore di) )?"
        "(?:dire|dirle|dirgli|di|dille|digli|dica|avvisare|avvisa|avvisi|riferire|riferisci|far sapere|"
        "comunicare|comunica)(?: per favore)? (?:al|alla|all|il|la|l|a) ?(?:mia|mio|sua|suo|nostra|nostro)? "
        "?(?:prof(?:essoressa|essore)?|insegnante|maestr[oa]|tutor)"
        r"(?:,? che\b|[:,]) ?(?P<body>.+)$"
    ),
    "tasks_done": (
        r"\b(?:ho|ha|abbiamo|hai)(?: (?:gia|tutti?|non|appena|quasi|ancora|pure))* (?:fatt[oi]|finit[oi]|"
        r"terminat[oi]|dimenticat[oi]|consegnat[oi]|pers[oi]|completat[oi]|svolt[oi])\b|\bcompiti (?:fatti|"
        r"finiti)\b"
    ),
    "instead_said": (
        r"#,? (?:invece|piuttosto|al posto)\b|\b(?:invece|piuttosto) (?:alle |il |di )?#|\binvece (?:di|del|che) "
        "?#"
    ),
    "asks_link": (
        r"^(?!.*\b(?:funziona|va|apre)\b)(?:.*\b(?:mand[ai]\w*|invi[ai]\w*|da\w*|dov e|qual e|serve|hai|"
        r"rimanda\w*|trovo)\b.*\blink\b|(?:il )?link(?: zoom| della lezione)?[ ?!]*$)"
    ),
    "conditional": (
        r"(?<!\bdispiace )(?<!\bbene )(?<!\bsapere )(?<!\bchiede )(?<!\bproblema )(?<!\bniente )\bse (?:piove|"
        "nevica|sta|non|mia|mio|la|il|i|lo|mi|ci|riesco|riesce|posso|finisco|esco|arrivo|c e|tutto|qualcuno|"
        r"migliora|passa|ho|ha|lei|lui|mamma|papa|smette|continua)\b(?! (?:dispiace|crea|e un problema|va bene|"
        r"disturb\w*))|\b(?:a meno che|a patto che|sempre che)\b"
    ),
    "asks_off": (
        r"\b(?:e|sono|e stat[oa]|hai|avete|ha)\b.*\b(?:annullat[oaie]|cancellat[oaie]|spostat[oaie]|rinviat[oaie]|"
        r"confermat[oaie])\b.*\?"
    ),
    "but_comes": (
        r"\bma (?:(?:io|lei|lui|@) )?(?:vengo|viene|veniamo|verro|verra|ci sono|ci sara|ci saro)\b(?! (?:in "
        "ritardo|dopo|#))"
    ),
    "a_parent_too": (
        r"^e (?:anche )?(?:a |ai |alla |al )?(?:su[oa] |suoi |loro |la |il |i )?"
        r"(?:madr[ei]|mamm[ae]|padr[ei]|papa|genitori)\b"
    ),
    "a_parent": (
        r"\b(?:madr[ei]|mamm[ae]|padr[ei]|papa|genitori)\b"
    ),
    "swaps": (
        r"\b(?:scambi\w*|inverti\w*)\b"
    ),
    "at_night": (
        r"^(?:per favore )?(?:non (?:mi |ci )?(?:scriver\w*|scriv\w*|mandar\w*|mand\w*|disturb\w*|svegl\w*)(?: "
        r"messaggi| niente)?|(?:niente|nessun|basta) (?:messaggi\w*|notifiche)) (?:di notte|la notte|la sera|cosi "
        "tardi|la mattina|cosi presto)(?: per favore)*$"
    ),
    "wants_silence": (
        r"^(?:per favore |puoi |potresti )*(?:muto|mute|silenzia\w*|disiscrivimi|(?:smetti\w*|smettere|basta) "
        r"(?:di )?(?:scriver\w*|mandar\w*|messaggi|notifiche)(?: messaggi)?|non (?:mi |ci )?(?:scriver\w*|"
        r"scriv\w*|mandar\w*|mand\w*)(?: piu)?(?: (?:messaggi|niente))?(?: piu)?|(?:meno|troppi|niente piu) "
        "(?:messaggi|notifiche))(?: per favore)*$"
    ),
    "each_answers": (
        r"@[^@]*\b(?:viene|verra|puo|ci sara|c e)\b(?! (?:no|non viene|non puo|malat[oa]|sta "
        r"male))[^@]*@[^@]*(?<![^\W\d_])(?:no|non viene|non puo|malat[oa]|sta male)(?![^\W\d_])|"
        r"@[^@]*(?<![^\W\d_])(?:no|non viene|non puo|malat[oa]|sta male)(?![^\W\d_])[^@]*@ (?:viene|verra|puo|ci "
        r"sara|c e)\b(?! (?:no|non viene|non puo|malat[oa]|sta male))"
    ),
    "answers_later": (
        r"\b(?:dico|diro|conferm\w*|chied\w*|guard\w*|sapro|vedo|vedro|saper[eo])\b[^#]*#"
    ),
    "asks_homework": (
        r"\b(?:ci sono|c erano|abbiamo|ho|ha|quali|che)(?: (?:i|sono|dei|erano))* compiti\b[^!.]*\?|^compiti[ "
        r"?]*\?$"
    ),
    "or_times": r"# o(?:ppure)? (?:anche |il |alle |di |a )*#",
}
# fmt: on
