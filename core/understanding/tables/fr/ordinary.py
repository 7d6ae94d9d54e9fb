"""French: ordinary words, which are nobody's name and no topic."""

from __future__ import annotations

# fmt: off
FILLERS = frozenset(
    (
        "besoin sup supplementaire "
    "ensemble vois voit voyons retrouve rajoute glisse insere colle cale case tous deux passer faire prevois "
    "@ a ah ai ajoute ajouter alors appel as au aujourd aussi autre aux avec avoir avons bien bon bonjour "
        "bonsoir "
        "ca cale caler case ce cette c chez comme coucou cours creneau creneaux d dans de des deux dispo dit "
        "donc du elle en encore est et "
        "etre eu euh faire fais fait faudrait faut fixe fois hello heure heures hey hi il inscris inscrire j je "
        "l la le lecon "
        "lecons les leur lui ma mais maintenant me mes met mets mettre mettez merci mois moi mon n ne nos note "
        "notre nous nouveau nouvelle "
        "ok on ou oui par peut peux planifie planifier plus pour pourrais pourrait possible pouvez prends "
        "prendre prevois prevoir "
        "programme programmer qu que qui rajoute rajouter rdv reserve reserver s sa salut se seance seances ses "
        "si s'il son sur stp "
        "aimerions aimerait aimeraient voudrions voudrait souhaitons souhaite "
        "supplementaire svp t te toi tous toutes tu un une vers veut veux voudrais vous y aurait donne aimerais "
        "souhaite souhaiterais "
        "place placer organise organiser enregistre semaine semaines plait vois voit"
    ).split()
)
_NOBODY = frozenset(
    (
        "absent absente agenda aide aime aller allez allemand anglais annee annule annuler apprendre arrive "
        "arriver attends "
        "avance avancer avant avis beaucoup besoin bientot bosse bouge calcul carre change changer chapitre "
        "chose combien "
        "comment commence commencer compris confirme conge conges controle copain croire croix dac decale "
        "decaler demande demander depart depuis derniere "
        "desole desolee devoir devoirs dire dis dites doit dois donner dormir ecole ecrire ecris eleve eleves "
        "ensuite enfant "
        "enfin envoie envoyer equations essaie examen exercice exercices exo exos facture factures faim famille "
        "fatigue "
        "fille fils fin finalement fini finir fractions francais geographie grammaire grand gros habitude hier "
        "histoire "
        "horaire horaires ici impossible infos italien jamais jeu jouer journee lancer latin lecture libre lire "
        "loin "
        "long lundi maison malade malheureusement maman manque maths mathematiques meme memo mercredi mere "
        "message mieux "
        "mince moment monde mort musique nickel non notes numero oublie oublier pages papa parce pardon parents "
        "parfait "
        "partir pas passe pause peine pendant pere petit petite peu physique piano planning plutot point pose "
        "pourquoi premier "
        "prend pres presque prevu probleme prochain prochaine professeur prof propos quand quel quelle quelqu "
        "quelque quoi "
        "rappel rappelle rappels rate rater rattraper recu remis rendez rentre repete reponse reporte reporter "
        "resultat retard reviens "
        "revision rien route sais salle sante sauf savoir science sciences semaine serai serais sera serie seul "
        "simple soir "
        "sortie souci sport sujet suis suite super sympa tant tard temps termine test theme tot toujours tout "
        "train travail "
        "travaille trop trouve urgence vacances vais venir verbes vers viens vient vite vocabulaire voici voir "
        "voiture vont "
        "voyage vrai vraiment week"
    ).split()
)
COMMON = FILLERS | _NOBODY
# fmt: on
