"""Mails that the site writes; who sends them, and when, is the tasks' business."""
