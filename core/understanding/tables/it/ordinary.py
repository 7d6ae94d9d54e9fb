"""Italian: ordinary words, which are nobody's name and no topic."""

from __future__ import annotations

# fmt: off
FILLERS = frozenset(
    (
        "dato messo insieme vedo vediamo incontro infila infilami inseriscimi aggiungimi ficca mettila mettilo segnala "
    "segnalo entrambi tutti due "
    "@ a abbiamo ad aggiungi aggiungere ai al alla alle allora altra altro anche appuntamento avere avrei "
        "bene bisogno buonasera buongiorno c "
        "che ci ciao co come con d da dal dalla dalle degli dei del della delle di e ed era essere extra fai "
        "fare facciamo favore "
        "fissa fissare fra gli grazie ha hai hey ho i il in incontro inserisci insieme io l la le lei lezione "
        "lezioni li lo lui ma "
        "me mese metti mettere mettimi mi mia mie mio n ne nel nella noi nostra nostro nuova nuovo o ok online "
        "ora ore oppure organizza per perfavore pianifica piacere "
        "piu possiamo posso possibile potrei potremmo potresti prenota prenotare prenotami programma puo puoi "
        "quella quello questa questo registra riserva "
        "se segna segnami segnare sei serve servirebbe settimana settimane si sono su sua sul supplementare suo "
        "te ti tra tu tua tuo tutte tutti "
        "un una uno va vi voglio volta vorrei vorremmo vuole piacerebbe ripetizioni ripetizione"
    ).split()
)
_NOBODY = frozenset(
    (
        "acqua adesso agenda aiuto algebra almeno alunno anni annulla annullare anticipa appena appunto arriva "
        "arrivo aspetta assente "
        "avanti avvisa bagno basta bello bisogna blocca bravo buona buono cambia cancella capito casa certo chi "
        "chiama chiedi "
        "chimica cinema classe comincia compiti compito compleanno conferma confermo corso cosa cosi dentista "
        "detto di dice dimmi "
        "dimentica disdici domanda dopo dormire dove dunque ecco equazioni esame esatto esercizi esercizio "
        "famiglia fattura fatture fatto "
        "febbre ferie festa figli figlia figlio finale fine finito fisica forse francese frazioni genitori "
        "geometria gia giorno gita grammatica grande "
        "guarda impegno imparare impossibile inglese inizia insegnante interrogazione invece invia ieri lascia "
        "latino lavoro leggere letteratura "
        "libero libro lunga madre magari mai male malata malato mamma manca manda mare matematica mattina medico "
        "meglio memo meno mentre messaggio mio "
        "mondo mostra musica nessuno niente nome nota numero nuovi occupata occupato oddio ogni ora orari orario "
        "ordine ospedale ottimo padre pagina "
        "papa parlare passato pausa perche perfetto perso piano piccolo poco poi porta posso posticipa posto "
        "presto prima primo problema prossima prossimo "
        "prova purtroppo qualche quale quando quanto quasi quelli qui ragazzi regalo resto ricorda rimanda "
        "ripasso risposta ritardo sai sala salta salute "
        "santo saremo saro sbagliato scienze scrivi scuola scusa scusate sempre senti sento senza sera sicuro "
        "signora siamo solo sopra sport sposta "
        "spostare stare stasera stato sto storia strada studente studenti studiare subito tanto tardi tema tempo "
        "test togli tornare tranne treno troppo "
        "trova tutto ufficio ultima ultimo unica vacanza vado vai vedere vedi vedo venga vengo venire vera verbi "
        "verifica verra verso viaggio "
        "via viene visita vita voi voti voto"
    ).split()
)
COMMON = FILLERS | _NOBODY
# fmt: on
