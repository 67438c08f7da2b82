# The printed aftercare sheet.
