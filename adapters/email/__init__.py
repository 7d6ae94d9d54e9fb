"""E-mail: letters with calendar invitations, and private links in the place of buttons."""
